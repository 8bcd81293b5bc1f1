package org.focalnet.workload.commitment;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.Carrier;
import org.focalnet.workload.WorkloadNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving commitments on, and what becomes of them there. */
@Component
@Transactional
class DelegationStore {

    private final JdbcClient jdbc;
    private final CommitmentLists lists;
    private final Carriers carriers;
    private final Audiences audiences;
    private final Notices notices;
    private final DelegationLetters letters;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationStore(
            JdbcClient jdbc,
            CommitmentLists lists,
            Carriers carriers,
            Audiences audiences,
            Notices notices,
            DelegationLetters letters,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.carriers = carriers;
        this.audiences = audiences;
        this.notices = notices;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who was given it says how far it is; who gave it is told.
     *
     * @param done whether it is said to be done as well, which tells them so
     */
    void report(UUID id, String progress, boolean done) {
        Commitment before = find(id);
        if (!before.of(Viewers.require().account())) {
            throw new NotFound();
        }
        before.requireOpen();
        if (done) {
            before.requireOwn();
        }
        jdbc.sql("""
                        update workload.commitment
                           set progress = :progress, progress_at = :now, changed_at = :now, version = version + 1
                         where id = :id and owner_id = :owner
                        """)
                .param("progress", progress)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .update();
        if (!done) {
            tellGiver(before, WorkloadNotice.REPORTED);
        }
        changed(id, "commitment.reported");
    }

    /** Tells whoever gave something to a person of the team. */
    void tellGiver(Commitment commitment, WorkloadNotice kind) {
        UUID giver = commitment.giver();
        if (commitment.account() != null
                && giver != null
                && !giver.equals(Viewers.require().account())) {
            notices.tell(Viewers.require().member(), giver, kind, commitment.id());
        }
    }

    /** Writes to the body that was given something when it was taken on. */
    void inform(UUID id, String mail, Locale giver) {
        letters.tell(find(id), mail, giver);
        jdbc.sql("update workload.commitment set informed = :mail where id = :id and owner_id = :owner")
                .param("mail", mail)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .update();
    }

    /** Writes to the body that was told of it that it is dropped, or that it is asked once more. */
    void turned(Commitment before, boolean dropped, Locale giver) {
        if (!before.told()) {
            return;
        }
        if (dropped) {
            letters.release(before, giver);
        } else {
            letters.tell(before, before.informed(), giver);
        }
    }

    /** Gives it to a person of the team or to another body, who are told, or back to the holder. */
    void delegate(UUID id, int version, Who who, Locale giver) {
        Commitment before = find(id);
        before.requireOpen();
        UUID account = who.account();
        Carrier carrier = carriers.choose(account, who.institution());
        boolean same = before.institution().equals(who.institution()) && Objects.equals(before.account(), account);
        if (same && (who.mail().isEmpty() || who.mail().equals(before.informed()))) {
            return;
        }
        int written = jdbc.sql("""
                        update workload.commitment
                           set carrier = :carrier, account_id = :account, institution = :institution, informed = :mail,
                               delegated_by = :giver, progress = case when :same then progress else '' end,
                               progress_at = case when :same then progress_at end, changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("carrier", carrier.name())
                .param("account", account, Types.OTHER)
                .param("institution", who.institution())
                .param("mail", who.mail())
                .param("giver", Viewers.require().account(), Types.OTHER)
                .param("same", same)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("workload.commitment.overtaken");
        }
        hand(id, before.account(), account);
        if (before.told() && !before.institution().equals(who.institution())) {
            letters.release(before, giver);
        }
        if (!who.mail().isEmpty()) {
            letters.tell(before, who.mail(), giver);
        }
        changed(id, "commitment.delegated");
    }

    /** A contributor sees what is assigned: what they were given, for as long as it is theirs. */
    void hand(UUID id, @Nullable UUID before, @Nullable UUID account) {
        if (before != null && carriers.contributor(before)) {
            audiences.assign(before, id, false);
        }
        if (account == null) {
            return;
        }
        if (carriers.contributor(account)) {
            audiences.assign(account, id, true);
        }
        if (!account.equals(Viewers.require().account())) {
            notices.tell(Viewers.require().member(), account, WorkloadNotice.DELEGATED, id);
        }
    }

    private Commitment find(UUID id) {
        return lists.find(id).orElseThrow(NotFound::new);
    }

    private void changed(UUID id, String act) {
        events.publishEvent(new SearchChanged(
                SearchedCommitments.KIND, id, Viewers.require().member()));
        audit.record(act, "commitment", id);
    }
}
