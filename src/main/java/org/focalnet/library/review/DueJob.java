package org.focalnet.library.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day: whoever wanted to look at an item again is told. */
@Configuration(proxyBeanMethods = false)
class DueJob {

    @Bean
    static RecurringTask<Void> libraryItemsDue(Due due, Clock clock) {
        return Tasks.recurring("library-due", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 10)))
                .execute((instance, context) -> due.run(LocalDate.now(clock)));
    }
}
