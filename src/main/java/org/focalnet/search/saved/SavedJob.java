package org.focalnet.search.saved;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour: whoever keeps a search is told when something new fits. */
@Configuration(proxyBeanMethods = false)
class SavedJob {

    @Bean
    static RecurringTask<Void> searchSaved(SavedRounds rounds) {
        return Tasks.recurring("search-saved", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> rounds.run());
    }
}
