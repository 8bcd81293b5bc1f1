package org.focalnet.plan.standing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Notices;
import org.focalnet.plan.PlanNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every six hours: actions whose day is over are told to the leads of their hub, each day once, as that hub's office. */
@Component
class LateTelling {

    private record Fallen(UUID action, MemberId member) {}

    private final JdbcClient jdbc;
    private final Notices notices;
    private final TransactionTemplate transaction;

    LateTelling(JdbcClient jdbc, Notices notices, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.transaction = transaction;
    }

    @Bean
    static RecurringTask<Void> tellLateActions(ObjectProvider<LateTelling> telling, Clock clock) {
        return Tasks.recurring("plan-late", Schedules.fixedDelay(Duration.ofHours(6)))
                .execute((instance, context) -> telling.getObject().run(clock.instant()));
    }

    void run(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Fallen> fallen = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.execute(status -> jdbc.sql("select action, member from plan.fallen_late(:today)")
                        .param("today", Date.valueOf(today))
                        .query((row, number) -> new Fallen(
                                row.getObject("action", UUID.class), new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        fallen.forEach(one ->
                Viewers.run(Viewer.office(one.member()), () -> transaction.executeWithoutResult(status -> tell(one))));
    }

    private void tell(Fallen one) {
        int marked = jdbc.sql("""
                        update plan.action a set late_told = a.due_on
                         where a.id = :id and a.late_told is distinct from a.due_on
                           and exists (select from plan.plan p where p.id = a.plan_id and p.state <> 'CLOSED')
                        """).param("id", one.action()).update();
        if (marked == 1) {
            notices.tell(one.member(), PlanNotice.ACTION_LATE, one.action());
        }
    }
}
