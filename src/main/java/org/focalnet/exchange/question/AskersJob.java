package org.focalnet.exchange.question;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.notify.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every quarter of an hour askers are told that there are answers: not by who answers, who may not learn who asked, and
 * not at the moment of the answer.
 */
@Configuration(proxyBeanMethods = false)
class AskersJob {

    @Bean
    static RecurringTask<Void> tellAskers(
            JdbcClient jdbc, TransactionTemplate transaction, Notices notices, Clock clock) {
        return Tasks.recurring("exchange-askers", Schedules.fixedDelay(Duration.ofMinutes(15)))
                .execute((instance, context) -> Viewers.run(
                        Viewer.office(MemberId.SECRETARIAT),
                        () -> transaction.executeWithoutResult(status -> {
                            List<UUID> askers = jdbc.sql("select exchange.untold(:now)")
                                    .param("now", Timestamp.from(clock.instant()))
                                    .query((row, number) -> row.getObject(1, UUID.class))
                                    .list();
                            askers.forEach(
                                    one -> notices.tell(new MemberId(one), ExchangeNotice.QUESTION_ANSWERED, null));
                        })));
    }
}
