package org.focalnet.meeting.capitalreport;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.networkmeeting.FollowUpNotice;
import org.focalnet.notify.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a day: members that sent somebody to a meeting and have not reported after fifteen days are reminded, once. */
@Configuration(proxyBeanMethods = false)
class CapitalReminders {

    private record Due(UUID meeting, MemberId member) {

        /** The same for every run, so that nobody is told twice. */
        UUID event() {
            return UUID.nameUUIDFromBytes(("capital-report:" + meeting + member).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Bean
    static RecurringTask<Void> remindOfCapitalReports(
            JdbcClient jdbc, Notices notices, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("meeting-capital-reports", Schedules.cron("0 20 6 * * *"))
                .execute((instance, context) -> run(jdbc, notices, transaction, clock.instant()));
    }

    private static void run(JdbcClient jdbc, Notices notices, TransactionTemplate transaction, Instant now) {
        var due = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.execute(status -> jdbc.sql("select meeting, member from meeting.unreported(:today)")
                        .param("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                        .query((row, number) -> new Due(
                                row.getObject("meeting", UUID.class),
                                new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        due.forEach(one -> Viewers.run(
                Viewer.office(one.member()),
                () -> transaction.executeWithoutResult(status ->
                        notices.tellOnce(one.event(), one.member(), FollowUpNotice.CAPITAL_REPORT, one.meeting()))));
    }
}
