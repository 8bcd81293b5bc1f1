package org.focalnet;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a recurring job now, through the scheduler, as the hour would. */
public final class Jobs {

    private Jobs() {}

    /** Answers once the job has run. */
    public static void run(ConfigurableApplicationContext program, String name) {
        Scheduler jobs = program.getBean(Scheduler.class);
        var job = TaskInstanceId.of(name, "recurring");
        Instant now =
                Instant.now().truncatedTo(ChronoUnit.MILLIS); // the table rounds up, which looked like a later run
        Awaitility.await().until(() -> jobs.getScheduledExecution(job).isPresent());
        jobs.reschedule(job, now);
        jobs.triggerCheckForDueExecutions();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            var next = jobs.getScheduledExecution(job).orElseThrow();
            return !next.isPicked() && next.getExecutionTime().isAfter(now);
        });
        var done = jobs.getScheduledExecution(job).orElseThrow();
        if (done.getConsecutiveFailures() > 0) {
            throw new AssertionError("the job " + name + " failed");
        }
    }

    public static void run(String name) {
        run(Program.context(), name);
    }
}
