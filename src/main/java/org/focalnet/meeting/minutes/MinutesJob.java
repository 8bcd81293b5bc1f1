package org.focalnet.meeting.minutes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes: minutes to which nobody objected by their deadline are adopted. */
@Configuration(proxyBeanMethods = false)
class MinutesJob {

    @Bean
    static RecurringTask<Void> adoptMinutes(MinutesAdoption adoption, Clock clock) {
        return Tasks.recurring("meeting-minutes", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> adoption.run(clock.instant()));
    }
}
