package org.focalnet.workload.commitment;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.Carrier;
import org.focalnet.workload.Commitments;
import org.focalnet.workload.Months;
import org.focalnet.workload.WorkloadNotice;
import org.focalnet.workload.commitment.Commitment.State;
import org.focalnet.workload.effort.Efforts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking commitments on, and the ways out of them. */
@Component
@Transactional
class CommitmentStore implements Commitments {

    private final JdbcClient jdbc;
    private final CommitmentLists lists;
    private final Efforts efforts;
    private final Carriers carriers;
    private final DelegationStore delegations;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentStore(
            JdbcClient jdbc,
            CommitmentLists lists,
            Efforts efforts,
            Carriers carriers,
            DelegationStore delegations,
            Audiences audiences,
            Notices notices,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.efforts = efforts;
        this.carriers = carriers;
        this.delegations = delegations;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Commitment find(UUID id) {
        return lists.find(id).orElseThrow(NotFound::new);
    }

    /** What was written with the form of this id; nothing where that form is a new one. */
    @Transactional(readOnly = true)
    Optional<Commitment> written(UUID form) {
        return lists.find(form);
    }

    @Override
    public void take(UUID form, NewCommitment taken) {
        if (!efforts.own(taken.kind())) {
            throw new Refused("web.problem.choose", "kind");
        }
        int minutes = taken.minutes() == null
                ? efforts.minutes(taken.kind(), taken.months().count())
                : taken.minutes();
        Carrier carrier = carriers.choose(taken.account(), taken.institution());
        int written = bound("""
                        insert into workload.commitment
                            (id, owner_id, audience_id, kind, path, title, first_month, last_month, due, minutes, adjusted, moved,
                             state, carrier, account_id, institution, delegated_by, changed_at)
                        values (:id, :owner, :own, :kind, '', :title, :first, :last, :due, :minutes, :adjusted, false,
                             'OPEN', :carrier, :account, :institution, :giver, :now)
                        on conflict (id) do nothing
                        """, taken, minutes)
                .param("id", form)
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("carrier", carrier.name())
                .param("account", taken.account(), Types.OTHER)
                .param("institution", taken.institution())
                .param(
                        "giver",
                        taken.account() == null ? null : Viewers.require().account(),
                        Types.OTHER)
                .update();
        if (written == 1) {
            delegations.hand(form, null, taken.account());
            changed(form, "commitment.taken");
        } else {
            find(form); // the second click of an impatient hand, or a form that is not this office's
        }
    }

    /**
     * Changes one that the office wrote down.
     *
     * @throws Conflict when somebody else changed it meanwhile
     */
    void change(UUID id, int version, NewCommitment taken) {
        Commitment before = find(id);
        before.requireOwn();
        before.requireOpen();
        int minutes = taken.minutes() == null
                ? efforts.minutes(taken.kind(), taken.months().count())
                : taken.minutes();
        int written = bound("""
                        update workload.commitment
                           set kind = :kind, title = :title, first_month = :first, last_month = :last, due = :due,
                               minutes = :minutes, adjusted = :adjusted, changed_at = :now, version = version + 1
                         where id = :id and owner_id = :owner and version = :version
                        """, taken, minutes)
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("workload.commitment.overtaken");
        }
        changed(id, "commitment.changed");
    }

    @Override
    public void complete(UUID id) {
        turn(id, find(id).version(), State.DONE, "commitment.done");
    }

    /** Drops it; a body that was told of it by a mail is told so. */
    void drop(UUID id, int version, Locale language) {
        Commitment before = find(id);
        turn(id, version, State.DROPPED, "commitment.dropped");
        if (before.open()) {
            delegations.turned(before, true, language);
        }
    }

    /** Takes it up again; a body that was told that it is dropped is asked once more. */
    void resume(UUID id, int version, Locale language) {
        Commitment before = find(id);
        turn(id, version, State.OPEN, "commitment.resumed");
        if (before.state() == State.DROPPED) {
            delegations.turned(before, false, language);
        }
    }

    /** Done, dropped, or taken up again: what the office wrote down is its own to decide. */
    void turn(UUID id, int version, State state, String act) {
        Commitment before = find(id);
        before.requireOwn();
        if (before.state() == state) {
            return;
        }
        require(jdbc.sql("""
                        update workload.commitment set state = :state, changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("version", version)
                .update());
        if (state == State.DONE) {
            delegations.tellGiver(before, WorkloadNotice.COMPLETED);
        }
        if (state != State.OPEN) {
            notices.settle(Viewers.require().member(), WorkloadNotice.DELEGATED, id);
        }
        changed(id, act);
    }

    /** Puts it into other months, as long as before. */
    void delay(UUID id, int version, YearMonth first) {
        Commitment before = find(id);
        before.requireOpen();
        Months months = before.from(first);
        if (months.equals(before.months())) {
            return;
        }
        require(jdbc.sql("""
                        update workload.commitment
                           set first_month = :first, last_month = :last, moved = true, changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("first", Date.valueOf(months.first().atDay(1)))
                .param("last", Date.valueOf(months.last().atDay(1)))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("version", version)
                .update());
        changed(id, "commitment.delayed");
    }

    /** Says how long this one takes; null for what its kind takes. */
    void adjust(UUID id, int version, @Nullable Integer minutes) {
        Commitment before = find(id);
        before.requireOpen();
        require(jdbc.sql("""
                        update workload.commitment
                           set minutes = :minutes, adjusted = :adjusted, changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """)
                .param(
                        "minutes",
                        minutes == null
                                ? efforts.minutes(before.kind(), before.months().count())
                                : minutes)
                .param("adjusted", minutes != null)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("version", version)
                .update());
        changed(id, "commitment.adjusted");
    }

    private void changed(UUID id, String act) {
        events.publishEvent(new SearchChanged(
                SearchedCommitments.KIND, id, Viewers.require().member()));
        audit.record(act, "commitment", id);
    }

    private static void require(int written) {
        if (written == 0) {
            throw new Conflict("workload.commitment.overtaken");
        }
    }

    private JdbcClient.StatementSpec bound(String sql, NewCommitment taken, int minutes) {
        LocalDate due = taken.due();
        return jdbc.sql(sql)
                .param("owner", Viewers.require().member().value())
                .param("kind", taken.kind())
                .param("title", taken.title())
                .param("first", Date.valueOf(taken.months().first().atDay(1)))
                .param("last", Date.valueOf(taken.months().last().atDay(1)))
                .param("due", due == null ? null : Date.valueOf(due), Types.DATE)
                .param("minutes", minutes)
                .param("adjusted", taken.minutes() != null)
                .param("now", Timestamp.from(clock.instant()));
    }
}
