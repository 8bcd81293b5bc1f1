package org.focalnet.institution.inquiry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every quarter of an hour: finds what is due in every hub, as ids alone, and reminds as the office of each. */
@Component
class InquiryReminders {

    private static final Logger LOG = LoggerFactory.getLogger(InquiryReminders.class);

    private record Due(UUID sheet, MemberId member) {}

    private final JdbcClient jdbc;
    private final InquirySending sending;
    private final TransactionTemplate transaction;

    InquiryReminders(JdbcClient jdbc, InquirySending sending, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sending = sending;
        this.transaction = transaction;
    }

    @Bean
    static RecurringTask<Void> remindInquiries(ObjectProvider<InquiryReminders> reminders, Clock clock) {
        return Tasks.recurring("institution-inquiries", Schedules.fixedDelay(Duration.ofMinutes(15)))
                .execute((instance, context) -> reminders.getObject().run(clock.instant()));
    }

    void run(Instant now) {
        var due = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.execute(status -> jdbc.sql(
                                "select sheet, member from institution.due_inquiries(:now)")
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> new Due(
                                row.getObject("sheet", UUID.class), new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        for (Due one : due) {
            try {
                Viewers.run(Viewer.office(one.member()), () -> sending.due(one.sheet(), now));
            } catch (RuntimeException e) { // the others are still reminded; this one again in a quarter of an hour
                LOG.warn(
                        "inquiry {} was not reminded: {}",
                        one.sheet(),
                        e.getClass().getSimpleName());
            }
        }
    }
}
