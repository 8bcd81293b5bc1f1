package org.focalnet.plan.standing;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.institution.InstitutionLink;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.focalnet.workload.CommitmentSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where plans show outside their own pages: menu, start page, hours of the office, pages of institutions. */
@Configuration(proxyBeanMethods = false)
class PlanEntries {

    @Bean
    static MenuEntry planEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 30, "plan.menu", "/plan", MenuEntry.Visibility.TEAM);
    }

    @Bean
    static MenuEntry sharedPlansEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 40, "plan.menu.shared", "/plan/editions", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static InstitutionLink actionsOfAnInstitution() {
        return new InstitutionLink("plan.link.institution", "/plan/institutions/{id}");
    }

    @Bean
    static CommitmentSource plansToFollowUp(JdbcClient jdbc) {
        return new PlanCommitments(jdbc);
    }

    @Bean
    static CommitmentSource milestonesDue(JdbcClient jdbc) {
        return new MilestoneCommitments(jdbc);
    }

    @Bean
    static StartCard actionsThatAreLate(JdbcClient jdbc, Clock clock) {
        return new Late(jdbc, clock);
    }

    /** What is late, and milestones of the next month. One statement. */
    private record Late(JdbcClient jdbc, Clock clock) implements StartCard {

        private record Found(boolean late, Item item) {}

        @Override
        public Map<Place, List<Item>> items(Reader reader, Shell shell) {
            if (!reader.viewer().role().writes() || reader.viewer().role().secretariat()) {
                return Map.of();
            }
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            List<Found> found = jdbc.sql("""
                            (select a.id, a.title, a.lead as said, a.due_on as day, true as late
                              from plan.action a join plan.plan p on p.id = a.plan_id
                             where p.state <> 'CLOSED' and a.due_on < :today and a.status not in ('DONE', 'DROPPED')
                             order by a.due_on, a.number limit 4)
                            union all
                            (select a.id, m.title, a.title, m.due_on, false
                              from plan.milestone m join plan.action a on a.id = m.action_id join plan.plan p on p.id = a.plan_id
                             where p.state <> 'CLOSED' and m.done_on is null and m.due_on between :today and :soon
                               and a.status not in ('DONE', 'DROPPED')
                             order by m.due_on, m.id limit 4)
                            """)
                    .param("today", Date.valueOf(today))
                    .param("soon", Date.valueOf(today.plusDays(30)))
                    .query((row, number) -> {
                        boolean late = row.getBoolean("late");
                        LocalDate day = row.getObject("day", LocalDate.class);
                        String said = row.getString("said");
                        return new Found(
                                late,
                                new Item(
                                        row.getString("title"),
                                        "/plan/actions/" + row.getObject("id", UUID.class),
                                        late
                                                ? shell.t(
                                                        "plan.start.late",
                                                        said.isEmpty() ? shell.t("plan.action.nobody") : said,
                                                        shell.day(day))
                                                : shell.t("plan.start.milestone", said),
                                        shell.t("plan.start.act"),
                                        AudienceKind.OWN,
                                        late ? null : day.atStartOfDay(reader.zone()).toInstant(),
                                        !late && day.isBefore(today.plusDays(7))));
                    })
                    .list();
            return Map.of(
                    Place.NEEDS_YOU,
                    found.stream().filter(Found::late).map(Found::item).toList(),
                    Place.COMING_UP,
                    found.stream().filter(one -> !one.late()).map(Found::item).toList());
        }
    }
}
