package org.focalnet.member.handover;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes, since a day begins at another hour in each zone: what has come to its day passes. */
@Configuration(proxyBeanMethods = false)
class HandoverJob {

    @Bean
    static RecurringTask<Void> passHandovers(Passing passing) {
        return Tasks.recurring("member-handover", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> passing.run());
    }
}
