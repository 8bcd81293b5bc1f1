package org.focalnet.notify.letter;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.focalnet.notify.Mailbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One job for each letter: tried until it leaves, by whichever node is free, and taken over from a node that died. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, ReplySettings.class})
class DeliveryJob {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);

    @Bean
    Task<Void> deliverLetter(Delivery delivery, Clock clock) {
        return Tasks.custom(Mailbox.DELIVERY)
                .onFailure((failed, job) -> retry(failed, job, delivery, clock))
                .onDeadExecutionRevive()
                .execute((instance, context) -> delivery.deliver(UUID.fromString(instance.getId()))
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : (done, job) -> job.reschedule(done, clock.instant().plus(Patience.FROZEN)));
    }

    private static void retry(ExecutionComplete failed, ExecutionOperations<Void> job, Delivery delivery, Clock clock) {
        UUID letter = UUID.fromString(failed.getExecution().getId());
        Duration age = Duration.between(Delivery.posted(letter), clock.instant());
        Patience.after(failed.getExecution().consecutiveFailures + 1, age)
                .ifPresentOrElse(wait -> job.reschedule(failed, clock.instant().plus(wait)), () -> {
                    LOG.error("letter {} was given up after {} hours", letter, age.toHours());
                    delivery.giveUp(letter);
                    job.stop();
                });
    }
}
