package org.focalnet.cooperation.reminder;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.partnership.Partnership;
import org.focalnet.cooperation.partnership.PartnershipStore;
import org.focalnet.cooperation.partnership.WorkplanStore;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds each side of what waits for it: once of each thing, as its own office, which reads what it reads anyway. */
@Component
class Reminders {

    /** So long after delivery nothing more is asked. */
    private static final Duration ASKED = Duration.ofDays(430);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final PartnershipStore store;
    private final WorkplanStore plans;
    private final Audiences audiences;
    private final Notices notices;

    Reminders(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            PartnershipStore store,
            WorkplanStore plans,
            Audiences audiences,
            Notices notices) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.store = store;
        this.plans = plans;
        this.audiences = audiences;
        this.notices = notices;
    }

    private record Running(UUID partnership, MemberId member) {}

    /** The turn of a day, run as the secretariat's office. */
    void run(Instant now) {
        List<Running> running = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transactions.execute(status -> jdbc.sql(
                                "select partnership, member from cooperation.running(:since)")
                        .param("since", Timestamp.from(now.minus(ASKED)))
                        .query((row, number) -> new Running(
                                row.getObject("partnership", UUID.class),
                                new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        for (Running one : running) {
            Viewers.run(
                    Viewer.office(one.member()),
                    () -> transactions.executeWithoutResult(status -> remind(one.partnership(), now)));
        }
    }

    /** One that is not read any more, such as of a hub that was frozen since the list was made, is left alone. */
    private void remind(UUID id, Instant now) {
        store.read(id).ifPresent(one -> {
            for (Deadlines.Due due : Deadlines.of(one.course(), one.own(), one.crisis(), plans.plan(id), now)) {
                if (fresh(one, due, now)) {
                    notices.tell(one.member(), due.kind(), id);
                }
            }
        });
    }

    private boolean fresh(Partnership one, Deadlines.Due due, Instant now) {
        return jdbc.sql("""
                                insert into cooperation.reminder
                                    (id, owner_id, audience_id, introduction_id, kind, about, told_at)
                                values (:id, :owner, :own, :introduction, :kind, :about, :now)
                                on conflict (owner_id, introduction_id, kind, about) do nothing
                                """)
                        .param("id", Ids.next())
                        .param("owner", one.member().value())
                        .param("own", audiences.resolve(AudienceChoice.OWN).value())
                        .param("introduction", one.id())
                        .param("kind", due.kind().name())
                        .param("about", due.about())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
