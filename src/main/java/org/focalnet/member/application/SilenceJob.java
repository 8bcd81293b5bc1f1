package org.focalnet.member.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day: whom silence lets into a group. */
@Configuration(proxyBeanMethods = false)
class SilenceJob {

    @Bean
    RecurringTask<Void> groupSilence(Applications applications) {
        return Tasks.recurring("group-silence", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 30)))
                .execute((instance, context) ->
                        Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> applications.fallSilent()));
    }
}
