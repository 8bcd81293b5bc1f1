package org.focalnet.institution.inquiry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every quarter of an hour: whoever has not answered is reminded before the last day, and once after it. */
@Configuration(proxyBeanMethods = false)
class InquiryJob {

    @Bean
    static RecurringTask<Void> remindInquiries(InquiryReminders reminders, Clock clock) {
        return Tasks.recurring("institution-inquiries", Schedules.fixedDelay(Duration.ofMinutes(15)))
                .execute((instance, context) -> reminders.run(clock.instant()));
    }
}
