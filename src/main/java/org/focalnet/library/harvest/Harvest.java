package org.focalnet.library.harvest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asks the repositories, outside any transaction, and keeps what came. */
@Component
class Harvest {

    private final HarvestStore store;
    private final OaiClient client;

    Harvest(HarvestStore store, OaiClient client) {
        this.store = store;
        this.client = client;
    }

    @Bean
    static RecurringTask<Void> harvestRepositories(Harvest harvest) {
        return Tasks.recurring("library-harvest", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 40)))
                .execute((instance, context) -> Viewers.run(
                        Viewer.office(MemberId.SECRETARIAT),
                        () -> harvest.store.all().forEach(source -> harvest.ask(source.id()))));
    }

    void ask(UUID id) {
        Source source = store.find(id);
        store.keep(source, client.ask(source.address(), source.set(), HarvestStore.since(source)));
    }
}
