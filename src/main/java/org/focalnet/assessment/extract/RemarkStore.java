package org.focalnet.assessment.extract;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.assessment.ExtractNotice;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remarks to an extract. They belong to whoever writes them, and are read by one member beside: the extract's own. */
@Component
@Transactional
public class RemarkStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Notices notices;
    private final Clock clock;

    RemarkStore(JdbcClient jdbc, Audiences audiences, Audit audit, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those that the viewer reads: its own, and all where the extract is its own. */
    @Transactional(readOnly = true)
    List<Remark> of(UUID extract) {
        return jdbc.sql("select * from assessment.remark where extract_id = :extract order by at, id limit 500")
                .param("extract", extract)
                .query((row, number) -> new Remark(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("text"),
                        row.getString("author"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Leaves one; the same form twice is one. */
    void leave(Extract extract, UUID id, String text, String author) {
        MemberId me = Viewers.require().member();
        if (extract.owner().equals(me) || !extract.open() || !extract.purpose().invites()) {
            throw new Refused("assessment.extract.refused.remark");
        }
        int left = jdbc.sql("""
                        insert into assessment.remark (id, owner_id, audience_id, extract_id, text, author, at)
                        values (:id, :me, :both, :extract, :text, :author, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", me.value())
                .param(
                        "both",
                        audiences
                                .resolve(AudienceChoice.named(Set.of(extract.owner())))
                                .value())
                .param("extract", extract.id())
                .param("text", text)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (left == 1) {
            notices.tell(extract.owner(), ExtractNotice.REMARK, extract.id());
            audit.record("extract.remarked", Remark.KIND, id);
        }
    }

    /** Takes one's own back; answers the extract that it was about. */
    UUID remove(UUID id) {
        UUID extract = jdbc.sql("delete from assessment.remark where id = :id and owner_id = :me returning extract_id")
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        audit.record("extract.remark_removed", Remark.KIND, id);
        return extract;
    }
}
