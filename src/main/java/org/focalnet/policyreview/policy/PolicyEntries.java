package org.focalnet.policyreview.policy;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
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
    static StartCard policiesThatWait(JdbcClient jdbc, Clock clock) {
        return new Waits(jdbc, clock);
    }

    /** Policies to be screened, reviewed or looked at anew: those decided soonest first. One statement. */
    private record Waits(JdbcClient jdbc, Clock clock) implements StartCard {

        @Override
        public Map<Place, List<Item>> items(Reader reader, Shell shell) {
            return Map.of(Place.NEEDS_YOU, list(reader, shell));
        }

        private List<Item> list(Reader reader, Shell shell) {
            if (!reader.viewer().role().writes()) {
                return List.of();
            }
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return jdbc.sql("""
                            select id, title, institution, state, decides_on from policyreview.policy
                             where state in ('REGISTERED', 'REVIEW')
                                or state in ('CLEARED', 'ANSWERED') and recheck_on <= :today
                             order by decides_on is null or decides_on < :today, decides_on, since, id limit 6
                            """)
                    .param("today", Date.valueOf(today))
                    .query((row, number) -> {
                        LocalDate decides = row.getObject("decides_on", LocalDate.class);
                        String state = row.getString("state");
                        boolean ahead = decides != null && !decides.isBefore(today);
                        return new Item(
                                row.getString("title"),
                                "/policies/" + row.getObject("id", UUID.class),
                                shell.t("policyreview.start." + kind(state), row.getString("institution")),
                                shell.t("policyreview.start.act." + kind(state)),
                                AudienceKind.OWN,
                                ahead && decides != null
                                        ? decides.atStartOfDay(reader.zone()).toInstant()
                                        : null,
                                ahead && decides != null && decides.isBefore(today.plusDays(NEAR)));
                    })
                    .list();
        }

        private static String kind(String state) {
            return switch (state) {
                case "REGISTERED" -> "screen";
                case "REVIEW" -> "review";
                default -> "recheck";
            };
        }
    }
}
