package org.focalnet.learning.study;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.learning.LearningNotice;
import org.focalnet.notify.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds whoever wishes it, in growing distances: of a course that rests after 3, 10 and 30 days, of the questions of one
 * that is finished after 30 and 120. Each step begins the count anew; after the last there is silence.
 */
@Component
class LearningReminders {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Notices notices;

    LearningReminders(JdbcClient jdbc, TransactionTemplate transactions, Notices notices) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.notices = notices;
    }

    private record Due(UUID id, MemberId member, UUID account, boolean finished) {}

    @Configuration(proxyBeanMethods = false)
    static class Daily {

        @Bean
        static RecurringTask<Void> learningDaily(LearningReminders reminders, Clock clock) {
            return Tasks.recurring("learning-daily", Schedules.daily(LocalTime.of(3, 20)))
                    .execute((instance, context) -> reminders.run(clock.instant()));
        }
    }

    void run(Instant now) {
        List<Due> due = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transactions.execute(status -> jdbc.sql(
                                "select id, member, account, finished from learning.due(:now)")
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> new Due(
                                row.getObject("id", UUID.class),
                                new MemberId(row.getObject("member", UUID.class)),
                                row.getObject("account", UUID.class),
                                row.getBoolean("finished")))
                        .list()));
        for (Due one : due) {
            Viewers.run(
                    new Viewer(one.member(), one.account(), Role.TEAM),
                    () -> transactions.executeWithoutResult(status -> remind(one)));
        }
    }

    private void remind(Due one) {
        int counted = jdbc.sql("update learning.progress set reminded = reminded + 1 where id = :id and remind")
                .param("id", one.id())
                .update();
        if (counted == 1) { // not forgotten meanwhile
            notices.tell(
                    one.member(),
                    one.account(),
                    one.finished() ? LearningNotice.REFRESH : LearningNotice.CONTINUE,
                    one.id());
        }
    }
}
