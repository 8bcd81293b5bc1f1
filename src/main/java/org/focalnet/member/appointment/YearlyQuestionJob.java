package org.focalnet.member.appointment;

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

/** Once a day: whose yearly confirmation is due. */
@Configuration(proxyBeanMethods = false)
class YearlyQuestionJob {

    @Bean
    RecurringTask<Void> yearlyQuestionTask(YearlyQuestionStore store) {
        return Tasks.recurring("member.question", Schedules.daily(ZoneOffset.UTC, LocalTime.of(5, 0)))
                .execute((instance, context) ->
                        Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> store.askAllDue()));
    }
}
