package org.focalnet.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.position.Confidence;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evidence on the items of the viewer's rounds. */
@Component
@Transactional
public class EvidenceStore {

    /** How much one item has at most. */
    static final int MOST = 40;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final RoundStore rounds;
    private final Attachments attachments;
    private final Audit audit;
    private final Clock clock;

    EvidenceStore(
            JdbcClient jdbc,
            Audiences audiences,
            RoundStore rounds,
            Attachments attachments,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.rounds = rounds;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a person says of a piece of evidence. */
    public record Facts(String title, String link, String note, SourceKind source, Confidence confidence) {}

    /** That of an item, with its files, in the order in which it came; two statements. */
    @Transactional(readOnly = true)
    public List<Evidence> ofItem(UUID item) {
        return filed(query("e.item_id = :id", item));
    }

    /** That of a whole round. */
    @Transactional(readOnly = true)
    public List<Evidence> of(UUID round) {
        return filed(query("e.round_id = :id", round));
    }

    @Transactional(readOnly = true)
    public Evidence find(UUID id) {
        return query("e.id = :id", id).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Evidence> query(String which, UUID id) {
        return jdbc.sql("select e.* from assessment.evidence e where e.owner_id = :owner and " + which
                        + " order by e.at, e.id")
                .param("owner", owner())
                .param("id", id)
                .query(EvidenceStore::read)
                .list();
    }

    private List<Evidence> filed(List<Evidence> all) {
        Map<UUID, List<Attachment>> files =
                attachments.of(all.stream().map(Evidence::id).toList());
        return all.stream()
                .map(one -> one.with(files.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Puts evidence on an item; the same id twice is one. */
    public void add(UUID id, RoundItem item, Facts facts, List<Upload> files, String author) {
        rounds.writing(item.round());
        if (query("e.item_id = :id", item.id()).size() >= MOST) {
            throw new Refused("assessment.evidence.refused.most", null, MOST);
        }
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        jdbc.sql("""
                        insert into assessment.evidence (id, owner_id, audience_id, round_id, item_id, title, link, note, source, confidence,
                                                         author, at)
                        values (:id, :owner, :own, :round, :item, :title, :link, :note, :source, :confidence, :author, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", own.value())
                .param("round", item.round())
                .param("item", item.id())
                .param("title", facts.title())
                .param("link", facts.link())
                .param("note", facts.note())
                .param("source", facts.source().name())
                .param("confidence", facts.confidence().name())
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (!find(id).item().equals(item.id())) {
            throw new NotFound();
        }
        attachments.take(id, own, files.stream().map(Upload::id).toList());
        audit.record("round.evidence_added", "item", item.id());
    }

    /** Takes it off, with its files. */
    public void remove(UUID id, UUID round) {
        rounds.writing(round);
        jdbc.sql("delete from assessment.evidence where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner())
                .update();
        attachments.release(id);
        audit.record("round.evidence_removed", "evidence", id);
    }

    private static Evidence read(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("title"),
                row.getString("link"),
                row.getString("note"),
                SourceKind.valueOf(row.getString("source")),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("author"),
                row.getTimestamp("at").toInstant(),
                List.of());
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
