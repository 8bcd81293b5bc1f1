package org.focalnet.exchange.dispatch;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One job for each conversation of a dispatch, as the office of its author: by whichever node is free, and once. */
@Configuration(proxyBeanMethods = false)
class DispatchJob {

    /** Its instance is the author's member and the conversation. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("exchange.dispatch");

    @Bean
    static Task<Void> deliverConversation(DispatchStore store, Clock clock) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(2)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    String[] ids = instance.getId().split("/");
                    Viewers.run(
                            Viewer.office(MemberId.of(ids[0])),
                            () -> store.reach(UUID.fromString(ids[1]), clock.instant()));
                });
    }
}
