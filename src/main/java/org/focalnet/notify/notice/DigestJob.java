package org.focalnet.notify.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute: whoever has notices whose time has come gets one mail of them. Every night: what serves nobody goes. */
@Configuration(proxyBeanMethods = false)
class DigestJob {

    @Bean
    static RecurringTask<Void> noticeDigest(DigestRounds rounds) {
        return Tasks.recurring("notify-digest", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((instance, context) -> rounds.run());
    }

    @Bean
    static RecurringTask<Void> noticeTidy(DigestRounds rounds) {
        return Tasks.recurring("notify-tidy", Schedules.daily(LocalTime.of(3, 20)))
                .execute((instance, context) -> rounds.tidy());
    }
}
