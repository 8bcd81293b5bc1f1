package org.focalnet.meeting.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.session.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes of sessions: each section is saved by itself, so that only those who write the same one meet. */
@Component
@Transactional
public class SessionNoteStore {

    private static final String COLUMNS = """
            n.id, n.session_id, n.kind, n.heading, n.text, n.version, n.changed_at, coalesce(p.speaker, '') as speaker
              from meeting.note n left join meeting.note_speaker p on p.note_id = n.id
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    SessionNoteStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a whole meeting, in the order of each session. */
    @Transactional(readOnly = true)
    public List<Note> ofMeeting(UUID meeting) {
        return all("n.meeting_id", meeting);
    }

    @Transactional(readOnly = true)
    List<Note> of(UUID session) {
        return all("n.session_id", session);
    }

    private List<Note> all(String column, UUID id) {
        return jdbc.sql(
                        "select " + COLUMNS + " where " + column
                                + " = :id order by array_position(array['DISCUSSION', 'OTHER', 'OUTCOMES'], n.kind), n.position, n.id")
                .param("id", id)
                .query(SessionNoteStore::read)
                .list();
    }

    /** A section by its id, or the one of its kind where a session has only one. */
    @Transactional(readOnly = true)
    Optional<Note> find(UUID session, UUID id, Note.Kind kind) {
        return jdbc.sql("select " + COLUMNS + """
                         where n.session_id = :session and (n.id = :id or n.kind = :kind and n.kind <> 'OTHER') limit 1
                        """)
                .param("session", session)
                .param("id", id)
                .param("kind", kind.name())
                .query(SessionNoteStore::read)
                .optional();
    }

    /**
     * Saves a section: a new one where its version is 0. No speaker is kept where the Chatham House Rule holds.
     *
     * @throws Conflict where a colleague saved the same section meanwhile
     */
    void save(Session session, Note note) {
        boolean unnamed = jdbc.sql("select chatham_house from meeting.session where id = :id for share")
                .param("id", session.id())
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
        int written = jdbc.sql(note.version() == 0 ? """
                                insert into meeting.note (id, owner_id, audience_id, meeting_id, session_id, position, kind,
                                                          heading, text, changed_at)
                                values (:id, :owner, :own, :meeting, :session,
                                        (select coalesce(max(n.position), 0) + 1 from meeting.note n where n.session_id = :session),
                                        :kind, :heading, :text, :now)
                                on conflict do nothing
                                """ : """
                                update meeting.note set heading = :heading, text = :text, version = version + 1, changed_at = :now
                                 where id = :id and session_id = :session and owner_id = :owner and version = :version
                                """)
                .param("id", note.id())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", session.meeting())
                .param("session", session.id())
                .param("kind", note.kind().name())
                .param("heading", note.heading())
                .param("text", note.text())
                .param("version", note.version())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        attribute(note, unnamed ? "" : note.speaker());
        audit.record("network_meeting.notes_saved", "network_meeting", session.meeting());
    }

    private void attribute(Note note, String speaker) {
        jdbc.sql("delete from meeting.note_speaker where note_id = :note and owner_id = :owner")
                .param("note", note.id())
                .param("owner", Viewers.require().member().value())
                .update();
        if (!speaker.isEmpty()) {
            jdbc.sql("""
                            insert into meeting.note_speaker (id, owner_id, audience_id, note_id, speaker)
                            values (:id, :owner, :own, :note, :speaker)
                            """)
                    .param("id", Ids.next())
                    .param("owner", Viewers.require().member().value())
                    .param("own", audiences.resolve(AudienceChoice.OWN).value())
                    .param("note", note.id())
                    .param("speaker", speaker)
                    .update();
        }
    }

    void remove(Session session, UUID id, int version) {
        int removed = jdbc.sql("""
                        delete from meeting.note
                         where id = :id and session_id = :session and owner_id = :owner and version = :version
                        """)
                .param("id", id)
                .param("session", session.id())
                .param("owner", Viewers.require().member().value())
                .param("version", version)
                .update();
        if (removed == 0) {
            throw new Conflict("meeting.stale");
        }
        audit.record("network_meeting.notes_saved", "network_meeting", session.meeting());
    }

    private static Note read(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                Note.Kind.valueOf(row.getString("kind")),
                row.getString("heading"),
                row.getString("text"),
                row.getString("speaker"),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
    }
}
