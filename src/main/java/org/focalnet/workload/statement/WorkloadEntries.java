package org.focalnet.workload.statement;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Role;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.focalnet.workload.Hours;
import org.focalnet.workload.MonthLoad;
import org.focalnet.workload.Workload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the load of the office shows outside its own pages: the menu and the start page. */
@Configuration(proxyBeanMethods = false)
class WorkloadEntries {

    @Bean
    static MenuEntry workloadEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 60, "workload.menu", "/workload", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static StartCard workloadOfTheMonth(Workload workload, Clock clock) {
        return new Card(workload, clock);
    }

    /** This month in one line, among the dates: what needs somebody's act may fill its place. */
    private record Card(Workload workload, Clock clock) implements StartCard {

        @Override
        public Map<Place, List<Item>> items(Reader reader, Shell shell) {
            return Map.of(Place.COMING_UP, list(reader, shell));
        }

        private List<Item> list(Reader reader, Shell shell) {
            if (reader.viewer().role() == Role.CONTRIBUTOR) {
                return List.of();
            }
            MonthLoad month = workload.months(YearMonth.now(clock), 1).getFirst();
            if (!month.known()) {
                return List.of();
            }
            boolean over = month.over() > 0;
            return List.of(new Item(
                    shell.t("workload.start", month.sentence(shell)),
                    "/workload",
                    over
                            ? shell.t("workload.start.over", Hours.of(month.over(), shell))
                            : shell.t("workload.start.month"),
                    shell.t("workload.start.look"),
                    null,
                    month.month().atEndOfMonth().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    over));
        }
    }
}
