package org.focalnet.exchange.dispatch;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Copies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One job for each conversation of a dispatch, as the office of its author: by whichever node is free, and once. */
@Configuration(proxyBeanMethods = false)
class DispatchJob {

    /** Its instance is the author's member and the conversation. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("exchange.dispatch");

    private static final Duration FROZEN = Duration.ofMinutes(5);

    @Bean
    static Task<Void> deliverConversation(DispatchStore store, Copies copies, Audiences audiences, Clock clock) {
        return Tasks.custom(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(2)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    String[] ids = instance.getId().split("/");
                    MemberId author = MemberId.of(ids[0]);
                    if (audiences.frozen(author)) { // it is not sent before the hub is back
                        return (done, job) ->
                                job.reschedule(done, clock.instant().plus(FROZEN));
                    }
                    UUID conversation = UUID.fromString(ids[1]);
                    Viewers.run(
                            Viewer.office(author),
                            () -> store.waiting(conversation)
                                    .ifPresent(id -> store.reach(conversation, copies.of(id), clock.instant())));
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }
}
