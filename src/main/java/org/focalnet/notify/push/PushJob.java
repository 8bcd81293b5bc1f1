package org.focalnet.notify.push;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.notify.letter.Patience;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One job for each browser and notice: tried until it leaves, as letters are, or is of no use any more. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushJob {

    @Bean
    static Task<Void> deliverPush(PushDelivery delivery, Clock clock) {
        return Tasks.custom(Pushes.DELIVERY)
                .onFailure((failed, job) -> retry(failed, job, delivery, clock))
                .onDeadExecutionRevive()
                .execute((instance, context) -> delivery.deliver(Ring.of(instance.getId()))
                        .<CompletionHandler<Void>>map(loud -> (done, job) -> job.reschedule(done, loud))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    @Bean
    static RecurringTask<Void> tidyPushes(PushDelivery delivery) {
        return Tasks.recurring("notify-push-tidy", Schedules.daily(LocalTime.of(3, 25)))
                .execute((instance, context) -> delivery.tidy());
    }

    private static void retry(
            ExecutionComplete failed, ExecutionOperations<Void> job, PushDelivery delivery, Clock clock) {
        Ring ring = Ring.of(failed.getExecution().getId());
        Instant now = clock.instant();
        Patience.after(failed.getExecution().consecutiveFailures + 1, Duration.between(told(ring.notice()), now))
                .ifPresentOrElse(wait -> job.reschedule(failed, later(failed, now.plus(wait), now)), () -> {
                    delivery.giveUp(ring);
                    job.stop();
                });
    }

    /** As late as the service asked, where that is later than we would be and not later than makes sense. */
    private static Instant later(ExecutionComplete failed, Instant ours, Instant now) {
        return failed.getCause()
                .flatMap(cause -> cause instanceof PushPost.Unsent unsent
                        ? Optional.ofNullable(unsent.again())
                        : Optional.empty())
                .filter(ours::isBefore)
                .map(asked -> asked.isBefore(now.plus(Patience.LONGEST)) ? asked : now.plus(Patience.LONGEST))
                .orElse(ours);
    }

    /** When a notice was made: its id holds the time. */
    private static Instant told(UUID notice) {
        return Instant.ofEpochMilli(notice.getMostSignificantBits() >>> 16);
    }
}
