package org.focalnet.cooperation.match;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.Matcher;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every day: needs expire, offers that nobody renewed are hidden, those who must decide soon are told, what they let pass
 * lapses, and all is matched: on the day of a round anew.
 */
@Configuration(proxyBeanMethods = false)
class DailyTurn {

    /** Something that happened to an item of a member, or waits for it. */
    private record Turned(CooperationNotice what, UUID item, MemberId member) {

        /** As what it is found, if it changed its readers. */
        @Nullable
        String found() {
            return switch (what) {
                case EXPIRED -> "need";
                case HIDDEN -> "offer";
                default -> null;
            };
        }
    }

    @Bean
    static RecurringTask<Void> cooperationDaily(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Notices notices,
            Matcher matcher,
            ApplicationEventPublisher events,
            Clock clock) {
        return Tasks.recurring("cooperation-daily", Schedules.daily(LocalTime.of(2, 30)))
                .execute((instance, context) -> Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> {
                    List<Turned> turned = transactions.execute(status -> turn(jdbc, clock));
                    for (Turned one : turned) {
                        Viewers.run(
                                Viewer.office(one.member()),
                                () -> transactions.executeWithoutResult(status -> {
                                    if (one.found() != null) {
                                        events.publishEvent(new SearchChanged(one.found(), one.item(), one.member()));
                                    }
                                    notices.tell(one.member(), one.what(), one.item());
                                }));
                    }
                    if (Matcher.isRound(LocalDate.now(clock))) {
                        matcher.round();
                    } else {
                        matcher.run();
                    }
                }));
    }

    private static List<Turned> turn(JdbcClient jdbc, Clock clock) {
        return jdbc.sql("select what, item, member from cooperation.turn(:today, :now)")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Turned(
                        CooperationNotice.valueOf(row.getString("what")),
                        row.getObject("item", UUID.class),
                        new MemberId(row.getObject("member", UUID.class))))
                .list();
    }
}
