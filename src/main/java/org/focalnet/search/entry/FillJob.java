package org.focalnet.search.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings in what was there before the index, or before a new way of cutting words; every night words are forgotten. */
@Configuration(proxyBeanMethods = false)
class FillJob {

    /** One node at a time; asks at each start and every hour, which costs a look at a small table. */
    @Bean
    static RecurringTask<Void> searchFill(Filling filling) {
        return Tasks.recurring("search-fill", Schedules.fixedDelay(java.time.Duration.ofHours(1)))
                .execute((instance, context) -> filling.fill());
    }

    @Bean
    static RecurringTask<Void> searchForget(Filling filling) {
        return Tasks.recurring("search-forget", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> filling.forget());
    }
}
