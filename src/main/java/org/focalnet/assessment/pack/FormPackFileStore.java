package org.focalnet.assessment.pack;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.answer.ItemAnswerStore;
import org.focalnet.assessment.asking.AskingStore;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Files that came back: each waits for a yes, and then all of it stands as answers, or none. */
@Component
@Transactional
class FormPackFileStore {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int CONTENT = 4_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final ItemAnswerStore answers;
    private final AskingStore askings;
    private final Audit audit;
    private final Clock clock;

    FormPackFileStore(
            JdbcClient jdbc,
            Audiences audiences,
            RoundStore rounds,
            SnapshotStore snapshots,
            ItemAnswerStore answers,
            AskingStore askings,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.answers = answers;
        this.askings = askings;
        this.audit = audit;
        this.clock = clock;
    }

    /** For whom a file speaks. */
    record From(@Nullable UUID pack, UUID institutionId, String institution) {}

    /** What is kept of a file until the yes. */
    private record Content(List<Filled.Person> people, List<String> passed) {}

    /** Keeps a file that waits for a yes; those of before yesterday are gone then. */
    UUID keep(UUID round, From from, String name, byte[] file, Filled filled, String author) {
        rounds.writing(round);
        String content = JSON.writeValueAsString(new Content(filled.people(), filled.passed()));
        if (content.length() > CONTENT) {
            throw new Refused("assessment.instrument.fault.pack_large", "file", FormPackReader.MOST / 1_000_000);
        }
        Instant now = clock.instant();
        jdbc.sql(
                        "delete from assessment.pack_file where owner_id = :owner and taken_at is null and arrived_at < :before")
                .param("owner", owner())
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into assessment.pack_file (id, owner_id, audience_id, round_id, pack_id, institution_id, institution, name, hash,
                                                          content, author, arrived_at)
                        values (:id, :owner, :own, :round, :pack, :institution, :who, :name, :hash, :content, :author, :now)
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("round", round)
                .param("pack", from.pack(), Types.OTHER)
                .param("institution", from.institutionId())
                .param("who", from.institution())
                .param("name", name)
                .param("hash", hash(file))
                .param("content", content)
                .param("author", author)
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    /** What a file would change. */
    @Transactional(readOnly = true)
    Preview preview(UUID id) {
        Arrived file = jdbc.sql("""
                        select f.*, p.withdrawn_at is not null as withdrawn
                          from assessment.pack_file f left join assessment.pack p on p.id = f.pack_id
                         where f.id = :id and f.owner_id = :owner
                        """)
                .param("id", id)
                .param("owner", owner())
                .query(FormPackFileStore::read)
                .optional()
                .orElseThrow(NotFound::new);
        return Preview.of(file, snapshots.items(file.round()), answers.of(file.round()), askings.of(file.round()));
    }

    /**
     * The yes: all that the file says stands as answers of its institution.
     *
     * @param mark of the preview that the yes is to
     * @param asked ids of askings that came with it, as whoever says yes sees it
     * @throws Refused where its pack was taken back
     * @throws Conflict where something changed since
     */
    Preview take(UUID id, String mark, Collection<UUID> asked, String author) {
        UUID round = preview(id).file().round();
        rounds.writing(round);
        jdbc.sql(
                        "select id from assessment.pack_file where round_id = :round and owner_id = :owner order by id for no key update")
                .param("round", round)
                .param("owner", owner())
                .query(row -> {});
        Preview preview = preview(id);
        Arrived file = preview.file();
        if (!file.waits()) {
            return preview; // a second click
        }
        if (file.withdrawn()) {
            throw new Refused("assessment.pack.refused.withdrawn", "file", file.institution());
        }
        if (!preview.mark().equals(mark)) {
            throw new Conflict("assessment.pack.stale");
        }
        answers.file(preview.lines().stream()
                .filter(line -> line.becomes() != Preview.Becomes.SAME)
                .map(line -> filed(file, line))
                .toList());
        jdbc.sql("""
                        update assessment.pack_file set content = '', taken_by = :author, taken_at = :now
                         where id = :id and owner_id = :owner
                        """)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", owner())
                .update();
        audit.record("round.pack_taken", Round.KIND, round);
        preview.asked().stream()
                .map(one -> one.asking().id())
                .filter(asked::contains)
                .forEach(askings::filed);
        return preview;
    }

    /**
     * Throws a file away that waits for its yes. Answers its round.
     *
     * @throws Refused where it was taken over, for what it said stands then
     */
    UUID discard(UUID id) {
        UUID round = preview(id).file().round();
        int gone = jdbc.sql(
                        "delete from assessment.pack_file where id = :id and owner_id = :owner and taken_at is null")
                .param("id", id)
                .param("owner", owner())
                .update();
        if (gone == 0) {
            throw new Refused("assessment.pack.refused.taken");
        }
        audit.record("round.pack_discarded", Round.KIND, round);
        return round;
    }

    private static ItemAnswerStore.Filed filed(Arrived file, Preview.Line line) {
        return new ItemAnswerStore.Filed(
                line.item().id(),
                line.person().source(file.institutionId()),
                file.institutionId(),
                file.institution(),
                line.person().capacity(),
                line.said().value().isEmpty() ? null : line.said().value(),
                line.said().words());
    }

    /** Those of a round, the newest first. */
    @Transactional(readOnly = true)
    List<Arrived> of(UUID round) {
        return jdbc.sql("""
                        select f.id, f.round_id, f.pack_id, f.institution_id, f.institution, f.name, f.hash, '' as content, f.author,
                               f.arrived_at, f.taken_by, f.taken_at, p.withdrawn_at is not null as withdrawn
                          from assessment.pack_file f left join assessment.pack p on p.id = f.pack_id
                         where f.round_id = :round and f.owner_id = :owner
                         order by f.arrived_at desc, f.id limit 200
                        """)
                .param("round", round)
                .param("owner", owner())
                .query(FormPackFileStore::read)
                .list();
    }

    private static Arrived read(ResultSet row, int number) throws SQLException {
        Content content = content(row.getString("content"));
        Timestamp taken = row.getTimestamp("taken_at");
        return new Arrived(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("pack_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("institution"),
                row.getString("name"),
                row.getString("hash"),
                content.people(),
                content.passed(),
                row.getString("author"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("taken_by"),
                taken == null ? null : taken.toInstant(),
                row.getBoolean("withdrawn"));
    }

    private static Content content(String kept) {
        try {
            return kept.isEmpty() ? new Content(List.of(), List.of()) : JSON.readValue(kept, Content.class);
        } catch (JacksonException foreign) {
            throw new NotFound();
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
