package org.focalnet.meeting.question;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At each quarter hour: all questions that wait appear at once. */
@Configuration(proxyBeanMethods = false)
class QuestionPublicationJob {

    @Bean
    static RecurringTask<Void> publishQuestions(SessionQuestionStore questions) {
        return Tasks.recurring("publish-questions", Schedules.cron("0 0,15,30,45 * * * *"))
                .execute((instance, context) -> Viewers.run(Viewer.office(MemberId.SECRETARIAT), questions::publish));
    }
}
