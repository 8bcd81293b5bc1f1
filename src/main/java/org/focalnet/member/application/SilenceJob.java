package org.focalnet.member.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day: whom silence lets into a group; what told its conveners of them is laid aside. */
@Configuration(proxyBeanMethods = false)
class SilenceJob {

    @Bean
    RecurringTask<Void> groupSilence(Applications applications, Groups groups) {
        return Tasks.recurring("group-silence", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 30)))
                .execute((instance, context) -> {
                    Viewer office = Viewer.office(MemberId.SECRETARIAT);
                    Viewers.run(office, () -> applications.fallSilent());
                    for (Group group : Viewers.as(office, groups::all)) {
                        group.conveners()
                                .forEach(convener -> Viewers.run(
                                        Viewer.office(convener), () -> applications.settleDecided(group.id())));
                    }
                });
    }
}
