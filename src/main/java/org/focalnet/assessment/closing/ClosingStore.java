package org.focalnet.assessment.closing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.answer.ItemAnswerStore;
import org.focalnet.assessment.asking.AskingStore;
import org.focalnet.assessment.evidence.EvidenceStore;
import org.focalnet.assessment.position.PositionStore;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals rounds, opens them again, and shows whether what they say is still what was sealed. */
@Component
@Transactional
public class ClosingStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final PositionStore positions;
    private final ItemAnswerStore answers;
    private final EvidenceStore evidence;
    private final AskingStore askings;
    private final Audit audit;
    private final Clock clock;

    ClosingStore(
            JdbcClient jdbc,
            Audiences audiences,
            RoundStore rounds,
            SnapshotStore snapshots,
            PositionStore positions,
            ItemAnswerStore answers,
            EvidenceStore evidence,
            AskingStore askings,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.positions = positions;
        this.answers = answers;
        this.evidence = evidence;
        this.askings = askings;
        this.audit = audit;
        this.clock = clock;
    }

    /** When a round was closed and opened again, the last time first. */
    @Transactional(readOnly = true)
    public List<Closing> of(UUID round) {
        return jdbc.sql("""
                        select * from assessment.closing where round_id = :round and owner_id = :owner order by closed_at desc, id desc
                        """)
                .param("round", round)
                .param("owner", owner())
                .query((row, number) -> {
                    var reopened = row.getTimestamp("reopened_at");
                    return new Closing(
                            row.getObject("id", UUID.class),
                            row.getString("hash"),
                            row.getString("author"),
                            row.getTimestamp("closed_at").toInstant(),
                            row.getString("reopened_by"),
                            reopened == null ? null : reopened.toInstant(),
                            row.getString("reason"));
                })
                .list();
    }

    /** All that a round says now, as the text from which its hash is made. */
    @Transactional(readOnly = true)
    public String text(UUID id) {
        return SealedText.of(
                rounds.find(id),
                snapshots.sections(id),
                snapshots.items(id),
                positions.of(id),
                answers.of(id),
                evidence.of(id));
    }

    /**
     * Ends what was asked, takes over what was answered until now, and seals it all. Twice is once.
     *
     * @param next when the next round is to begin
     */
    public void close(UUID id, LocalDate next, String author) {
        if (!rounds.alone(id).open()) {
            return;
        }
        askings.end(id);
        rounds.turn(id, Round.State.CLOSED, next);
        jdbc.sql("""
                        insert into assessment.closing (id, owner_id, audience_id, round_id, hash, author, closed_at)
                        values (:id, :owner, :own, :round, :hash, :author, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", owner())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("round", id)
                .param("hash", SealedText.hash(text(id)))
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("round.closed", Round.KIND, id);
    }

    /** Opens it again; why stands in the record of the round for good. */
    public void reopen(UUID id, String reason, String author) {
        Round round = rounds.alone(id);
        if (round.open()) {
            return;
        }
        if (reason.isBlank()) {
            throw new Refused("web.problem.required", "reason");
        }
        jdbc.sql("""
                        update assessment.closing set reopened_at = :now, reopened_by = :author, reason = :reason
                         where round_id = :round and owner_id = :owner and reopened_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("author", author)
                .param("reason", reason)
                .param("round", id)
                .param("owner", owner())
                .update();
        rounds.turn(id, Round.State.OPEN, round.facts().next());
        audit.record("round.reopened", Round.KIND, id);
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
