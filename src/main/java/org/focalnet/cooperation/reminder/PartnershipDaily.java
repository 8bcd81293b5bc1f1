package org.focalnet.cooperation.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every day, both sides of partnerships are reminded of what waits for them. */
@Configuration(proxyBeanMethods = false)
class PartnershipDaily {

    @Bean
    static RecurringTask<Void> partnershipsDaily(Reminders reminders, Clock clock) {
        return Tasks.recurring("partnerships-daily", Schedules.daily(LocalTime.of(2, 50)))
                .execute((instance, context) -> reminders.run(clock.instant()));
    }
}
