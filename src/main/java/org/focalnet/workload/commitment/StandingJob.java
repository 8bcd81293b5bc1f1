package org.focalnet.workload.commitment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At the first start, and four times a day: what stands in other modules is here. */
@Configuration(proxyBeanMethods = false)
class StandingJob {

    @Bean
    static RecurringTask<Void> workloadStanding(StandingListener standing) {
        return Tasks.recurring("workload-standing", Schedules.fixedDelay(Duration.ofHours(6)))
                .execute((instance, context) -> standing.all());
    }
}
