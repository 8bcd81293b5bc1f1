package org.focalnet.exchange.silence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes: what nobody broke by its deadline is adopted. */
@Configuration(proxyBeanMethods = false)
class AdoptionJob {

    @Bean
    static RecurringTask<Void> adoptBySilence(Adoption adoption, Clock clock) {
        return Tasks.recurring("exchange-silence", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> adoption.run(clock.instant()));
    }
}
