package org.focalnet.exchange.crisis;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every day: who joined a room is told that its review date comes, and a room whose date is over closes. */
@Configuration(proxyBeanMethods = false)
class CrisisReview {

    private record Due(CrisisNotice what, UUID crisis, MemberId member) {}

    @Bean
    static RecurringTask<Void> reviewCrises(
            JdbcClient jdbc, TransactionTemplate transactions, Notices notices, Clock clock) {
        return Tasks.recurring("review-crises", Schedules.daily(LocalTime.of(2, 50)))
                .execute((instance, context) -> Viewers.run(
                        Viewer.office(MemberId.SECRETARIAT),
                        () -> transactions.executeWithoutResult(status -> review(jdbc, notices, clock))));
    }

    private static void review(JdbcClient jdbc, Notices notices, Clock clock) {
        jdbc.sql("select what, crisis, member from exchange.review(:today, :now)")
                .param("today", Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Due(
                        CrisisNotice.valueOf(row.getString("what")),
                        row.getObject("crisis", UUID.class),
                        new MemberId(row.getObject("member", UUID.class))))
                .list()
                .forEach(due -> notices.tell(due.member(), due.what(), due.crisis()));
    }
}
