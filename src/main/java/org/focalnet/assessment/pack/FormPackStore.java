package org.focalnet.assessment.pack;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Institutions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Packs of the viewer's hub: what was given out to whom. */
@Component
@Transactional
class FormPackStore {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final Institutions institutions;
    private final Audit audit;
    private final Clock clock;

    FormPackStore(
            JdbcClient jdbc,
            Audiences audiences,
            RoundStore rounds,
            SnapshotStore snapshots,
            Institutions institutions,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.institutions = institutions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a pack; the same id twice is one. */
    void make(UUID id, UUID round, UUID institution, Collection<String> sections, String language, String author) {
        rounds.writing(round);
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        int made = jdbc.sql("""
                        insert into assessment.pack (id, owner_id, audience_id, round_id, institution_id, institution, sections, language,
                                                     secret, author, made_at)
                        values (:id, :owner, :own, :round, :institution, :name, :sections, :language, :secret, :author, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("round", round)
                .param("institution", institution)
                .param("name", institutions.name(institution).orElseThrow(NotFound::new))
                .param("sections", sections.stream().sorted().toArray(String[]::new))
                .param("language", language)
                .param("secret", HexFormat.of().formatHex(secret))
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (made > 0) {
            audit.record("round.pack_made", Round.KIND, round);
        }
    }

    /** Takes a pack back: no file of it is read or taken over any more. What was taken over stays. Answers its round. */
    UUID withdraw(UUID id, String author) {
        UUID round = find(id).pack().round();
        rounds.writing(round);
        int withdrawn = jdbc.sql("""
                        update assessment.pack set withdrawn_by = :author, withdrawn_at = :now
                         where id = :id and owner_id = :owner and withdrawn_at is null
                        """)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", owner())
                .update();
        if (withdrawn > 0) {
            audit.record("round.pack_withdrawn", Round.KIND, round);
        }
        return round;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<FormPack> of(UUID round) {
        return jdbc.sql("""
                        select * from assessment.pack where round_id = :round and owner_id = :owner
                         order by made_at desc, id limit 200
                        """)
                .param("round", round)
                .param("owner", owner())
                .query(FormPackStore::read)
                .list();
    }

    /** A pack with its questions. */
    @Transactional(readOnly = true)
    GivenOut find(UUID id) {
        FormPack pack = jdbc.sql("select * from assessment.pack where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner())
                .query(FormPackStore::read)
                .optional()
                .orElseThrow(NotFound::new);
        List<RoundSection> sections = snapshots.sections(pack.round()).stream()
                .filter(one -> pack.sections().contains(one.code()))
                .toList();
        List<RoundItem> items = snapshots.items(pack.round()).stream()
                .filter(one -> pack.sections().contains(one.section()))
                .toList();
        return new GivenOut(pack, rounds.find(pack.round()).facts().title(), sections, items);
    }

    /** The same, to be given out: the record says that it was. */
    GivenOut give(UUID id) {
        GivenOut given = find(id);
        if (!given.pack().valid()) {
            throw new NotFound();
        }
        audit.record("round.pack_given", Round.KIND, given.pack().round());
        return given;
    }

    /**
     * The pack that a file names by its mark.
     *
     * @throws Refused where it is of another hub or another round, or the mark was changed
     */
    @Transactional(readOnly = true)
    GivenOut open(String mark, UUID round) {
        UUID id = FormPack.named(mark).orElseThrow(() -> new Refused("assessment.pack.refused.mark", "file"));
        GivenOut given;
        try {
            given = find(id);
        } catch (NotFound elsewhere) {
            throw new Refused("assessment.pack.refused.unknown", "file");
        }
        if (!given.pack().signed(mark, given.codes())) {
            throw new Refused("assessment.pack.refused.mark", "file");
        }
        if (!given.pack().valid()) {
            throw new Refused(
                    "assessment.pack.refused.withdrawn", "file", given.pack().institution());
        }
        if (!given.pack().round().equals(round)) {
            throw new Refused("assessment.pack.refused.round", "file", given.title());
        }
        return given;
    }

    private static FormPack read(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new FormPack(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("institution"),
                List.of((String[]) row.getArray("sections").getArray()),
                row.getString("language"),
                row.getString("secret"),
                row.getString("author"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("withdrawn_by"),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
