package org.focalnet.meeting.summary;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes: summaries to which nobody objected by their deadline are adopted. */
@Configuration(proxyBeanMethods = false)
class SummaryJob {

    @Bean
    static RecurringTask<Void> adoptSummaries(SummaryAdoption adoption, Clock clock) {
        return Tasks.recurring("meeting-summaries", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> adoption.run(clock.instant()));
    }
}
