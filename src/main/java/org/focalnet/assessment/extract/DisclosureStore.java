package org.focalnet.assessment.extract;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.assessment.ExtractNotice;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.Audience;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Accounts;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an extract to its readers, which takes two people or, where a team has one alone that writes, two proofs of who
 * it is; and takes it back, which takes one.
 */
@Component
@Transactional
public class DisclosureStore {

    /** A proof of who somebody is holds ten minutes: after that the second one is another than the first. */
    static final Duration APART = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final RoundStore rounds;
    private final Accounts accounts;
    private final Audiences audiences;
    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisclosureStore(
            JdbcClient jdbc,
            RoundStore rounds,
            Accounts accounts,
            Audiences audiences,
            Audit audit,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.accounts = accounts;
        this.audiences = audiences;
        this.audit = audit;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Who may confirm an extract, as the viewer sees it. */
    public enum Turn {
        /** The viewer may. */
        YOURS,
        /** The viewer prepared it, and a colleague can confirm it. */
        COLLEAGUES,
        /** The viewer prepared it and is the only one who writes; but it was a moment ago. */
        LATER
    }

    @Transactional(readOnly = true)
    Turn turn(Extract extract) {
        if (!extract.preparer().equals(Viewers.require().account())) {
            return Turn.YOURS;
        }
        boolean another = accounts.team().stream()
                .anyMatch(one -> one.role().writes() && !one.id().equals(extract.preparer()));
        if (another) {
            return Turn.COLLEAGUES;
        }
        return clock.instant().isBefore(extract.made().plus(APART)) ? Turn.LATER : Turn.YOURS;
    }

    /** Opens it to those for whom it was made. Twice is once. */
    void confirm(UUID id, String confirmer) {
        Extract extract = held(id);
        if (extract.open()) {
            return;
        }
        if (!extract.prepared()) {
            throw new Refused("assessment.extract.refused.over");
        }
        switch (turn(extract)) {
            case COLLEAGUES -> throw new Refused("assessment.extract.refused.second");
            case LATER -> throw new Refused("assessment.extract.refused.soon");
            case YOURS -> {
                if (rounds.find(extract.round()).open()) {
                    throw new Refused("assessment.extract.refused.open");
                }
            }
        }
        var viewer = Viewers.require();
        address(id, extract.intended());
        jdbc.sql("""
                        update assessment.extract set disclosed_at = :now, confirmed_by = :account, confirmer = :confirmer
                         where id = :id and owner_id = :me
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("account", viewer.account())
                .param("confirmer", confirmer)
                .param("id", id)
                .param("me", viewer.member().value())
                .update();
        notices.settle(viewer.member(), ExtractNotice.CONFIRM, id);
        readers(extract).forEach(reader -> notices.tell(reader, ExtractNotice.DISCLOSED, id));
        changed(id, "extract.disclosed");
    }

    /** Takes it back: from now on the own team alone reads it. */
    void withdraw(UUID id) {
        Extract extract = held(id);
        if (extract.state() == Extract.State.WITHDRAWN) {
            return;
        }
        address(id, audiences.resolve(AudienceChoice.OWN));
        jdbc.sql("update assessment.extract set withdrawn_at = :now where id = :id and owner_id = :me")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("me", me().value())
                .update();
        notices.settle(me(), ExtractNotice.CONFIRM, id);
        if (extract.open()) {
            readers(extract).forEach(reader -> notices.settle(reader, ExtractNotice.DISCLOSED, id));
        }
        changed(id, "extract.withdrawn");
    }

    /** Of two who confirm or take back at the same time, the second sees what the first did. */
    private Extract held(UUID id) {
        Instant now = clock.instant();
        return jdbc.sql("select * from assessment.extract where id = :id and owner_id = :me for update")
                .param("id", id)
                .param("me", me().value())
                .query((row, number) -> ExtractRows.extract(row, now))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void address(UUID id, AudienceId audience) {
        jdbc.sql("update assessment.extract set audience_id = :audience where id = :id and owner_id = :me")
                .param("audience", audience.value())
                .param("id", id)
                .param("me", me().value())
                .update();
        jdbc.sql("update assessment.extract_item set audience_id = :audience where extract_id = :id and owner_id = :me")
                .param("audience", audience.value())
                .param("id", id)
                .param("me", me().value())
                .update();
    }

    private Set<MemberId> readers(Extract extract) {
        Audience audience = audiences.find(extract.intended()).orElseThrow(NotFound::new);
        return audience.readers().stream().filter(one -> !one.equals(me())).collect(Collectors.toSet());
    }

    private void changed(UUID id, String act) {
        events.publishEvent(new SearchChanged(Extract.KIND, id, me()));
        audit.record(act, Extract.KIND, id);
    }

    private static MemberId me() {
        return Viewers.require().member();
    }
}
