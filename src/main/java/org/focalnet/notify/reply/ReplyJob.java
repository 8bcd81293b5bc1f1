package org.focalnet.notify.reply;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute one node empties the letter box, where there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImapSettings.class)
class ReplyJob {

    @Bean
    static RecurringTask<Void> takeReplies(LetterBox box) {
        return Tasks.recurring("notify-replies", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((instance, context) -> box.empty());
    }
}
