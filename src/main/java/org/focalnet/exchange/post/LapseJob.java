package org.focalnet.exchange.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute: posts that had their last hour become their owner's alone, with their files. */
@Configuration(proxyBeanMethods = false)
class LapseJob {

    @Bean
    static RecurringTask<Void> exchangeLapse(Lapses lapses) {
        return Tasks.recurring("exchange-lapse", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((instance, context) -> lapses.run());
    }
}
