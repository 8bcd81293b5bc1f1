package org.focalnet.member.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notes of the people of a team, one each: written by the person alone, read by the team. */
@Component
@Transactional
class NoteStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    NoteStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the team, the latest first; also of people who left. */
    @Transactional(readOnly = true)
    List<Note> all() {
        return jdbc.sql("""
                        select account_id, author, words, version, written_at from member.note
                         where owner_id = :me and words <> '' order by written_at desc, id limit 100
                        """)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> note(row))
                .list();
    }

    /** What somebody of the team keeps, or kept before they left; whoever wrote last where it is nobody in particular. */
    @Transactional(readOnly = true)
    Optional<Note> of(@Nullable UUID writer) {
        return all().stream()
                .filter(one -> writer == null || writer.equals(one.account()))
                .findFirst();
    }

    /** The viewer's own; empty while they wrote nothing. */
    @Transactional(readOnly = true)
    Note mine() {
        UUID account = account();
        return jdbc.sql("select account_id, author, words, version, written_at from member.note"
                        + " where owner_id = :me and account_id = :account")
                .param("me", Viewers.require().member().value())
                .param("account", account)
                .query((row, number) -> note(row))
                .optional()
                .orElse(new Note(account, "", "", 0, null));
    }

    /**
     * Keeps the viewer's own; the same twice is once.
     *
     * @param seen version that the form showed
     * @throws Conflict when they wrote meanwhile in another window
     */
    void keep(String author, String words, int seen) {
        if (mine().words().equals(words)) {
            return;
        }
        Viewer viewer = Viewers.require();
        int written = jdbc.sql("""
                        insert into member.note as n (id, owner_id, audience_id, account_id, author, words, written_at)
                        values (:id, :me, :own, :account, :author, :words, :now)
                        on conflict (owner_id, account_id) do update
                           set author = excluded.author, words = excluded.words, version = n.version + 1,
                               written_at = excluded.written_at
                         where n.version = :seen
                        """)
                .param("id", Ids.next())
                .param("me", viewer.member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("account", account())
                .param("author", author)
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new Conflict("member.handover.notes.overtaken");
        }
        audit.record("account.noted", "account", account());
    }

    private static UUID account() {
        return Objects.requireNonNull(Viewers.require().account());
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("account_id", UUID.class),
                row.getString("author"),
                row.getString("words"),
                row.getInt("version"),
                row.getTimestamp("written_at").toInstant());
    }
}
