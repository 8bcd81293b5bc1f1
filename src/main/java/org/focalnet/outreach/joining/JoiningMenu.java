package org.focalnet.outreach.joining;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JoiningMenu {

    @Bean
    static MenuEntry joinEntry() {
        return new MenuEntry(MenuEntry.Section.PUBLIC, 10, "joining.menu", "/join", MenuEntry.Visibility.STRANGER);
    }

    @Bean
    static MenuEntry nominationsEntry() {
        return new MenuEntry(
                MenuEntry.Section.HUB, 60, "joining.queue.menu", "/nominations", MenuEntry.Visibility.SECRETARIAT);
    }

    @Bean
    static RecurringTask<Void> nominationTidy(JoinStore store) {
        return Tasks.recurring("nomination-tidy", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 50)))
                .execute((instance, context) -> store.tidy());
    }
}
