package org.focalnet.policyreview.policy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Role;
import org.focalnet.institution.InstitutionLink;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.focalnet.workload.CommitmentSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where policies show outside their own pages: the menu and the start page. */
@Configuration(proxyBeanMethods = false)
class PolicyEntries {

    /** A policy that is decided within so many days is marked. */
    private static final int NEAR = 7;

    @Bean
    static MenuEntry policiesEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 40, "policyreview.menu", "/policies", MenuEntry.Visibility.WRITER);
    }

    @Bean
    static CommitmentSource policiesToScreen(JdbcClient jdbc) {
        return new PolicyCommitments(PolicyCommitments.Work.SCREENING, jdbc);
    }

    @Bean
    static CommitmentSource policiesUnderTheLens(JdbcClient jdbc) {
        return new PolicyCommitments(PolicyCommitments.Work.LENS, jdbc);
    }

    @Bean
    static CommitmentSource policiesToBeAnswered(JdbcClient jdbc) {
        return new PolicyCommitments(PolicyCommitments.Work.ANSWER, jdbc);
    }

    @Bean
    static CommitmentSource policiesToLookAtAnew(JdbcClient jdbc) {
        return new PolicyCommitments(PolicyCommitments.Work.RECHECK, jdbc);
    }

    @Bean
    static InstitutionLink policiesOfAnInstitution() {
        return new InstitutionLink("policyreview.link.institution", "/policies?institution={id}");
    }

    @Bean
    static StartCard policiesThatWait(JdbcClient jdbc, Clock clock) {
        return new Waits(jdbc, clock);
    }

    /**
     * What the team asked the reader to look at comes first, then policies to be screened, reviewed or looked at anew:
     * those decided soonest first. One statement; a contributor reads what is assigned to them alone.
     */
    private record Waits(JdbcClient jdbc, Clock clock) implements StartCard {

        @Override
        public Map<Place, List<Item>> items(Reader reader, Shell shell) {
            Role role = reader.viewer().role();
            boolean none = !role.writes() && role != Role.CONTRIBUTOR;
            return Map.of(Place.NEEDS_YOU, none ? List.of() : list(reader, shell));
        }

        private List<Item> list(Reader reader, Shell shell) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return jdbc.sql("""
                            select p.id, p.title, p.institution, p.state, v.id is not null as asked, coalesce(v.due_on, p.decides_on) as day
                              from policyreview.policy p
                              left join policyreview.reviewer v on v.policy_id = p.id and v.round = p.round and v.done_at is null
                                   and v.account_id = :account
                                   and v.part = case p.state when 'REGISTERED' then 'SCREEN' when 'REVIEW' then 'FULL' end
                             where (p.state in ('ARRIVED', 'REGISTERED', 'REVIEW')
                                or p.state in ('CLEARED', 'ANSWERED') and p.recheck_on <= :today) and (:all or v.id is not null)
                             order by v.id is null, coalesce(v.due_on, p.decides_on) is null or v.id is null and p.decides_on < :today,
                                      coalesce(v.due_on, p.decides_on), p.since, p.id limit 6
                            """)
                    .param("account", reader.viewer().account(), Types.OTHER)
                    .param("today", Date.valueOf(today))
                    .param("all", reader.viewer().role().writes())
                    .query((row, number) -> item(row, reader, shell, today))
                    .list();
        }

        private static Item item(ResultSet row, Reader reader, Shell shell, LocalDate today) throws SQLException {
            LocalDate day = row.getObject("day", LocalDate.class);
            boolean asked = row.getBoolean("asked");
            String kind = kind(row.getString("state"));
            boolean ahead = day != null && (asked || !day.isBefore(today));
            return new Item(
                    row.getString("title"),
                    "/policies/" + row.getObject("id", UUID.class),
                    shell.t("policyreview.start." + (asked ? "asked" : kind), row.getString("institution")),
                    shell.t("policyreview.start.act." + kind),
                    AudienceKind.OWN,
                    ahead && day != null ? day.atStartOfDay(reader.zone()).toInstant() : null,
                    ahead && day != null && day.isBefore(today.plusDays(NEAR)));
        }

        private static String kind(String state) {
            return switch (state) {
                case "ARRIVED" -> "arrived";
                case "REGISTERED" -> "screen";
                case "REVIEW" -> "review";
                default -> "recheck";
            };
        }
    }
}
