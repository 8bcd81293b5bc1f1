package org.focalnet.plan.note;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.action.ActionStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Progress notes; the newest day says how its action stands. */
@Component
@Transactional
public class ProgressNoteStore {

    private static final int REASON = 1_000;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final ActionStore actions;
    private final Clock clock;

    ProgressNoteStore(JdbcClient jdbc, Audiences audiences, ActionStore actions, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.actions = actions;
        this.clock = clock;
    }

    /** What was said of an action, the newest first. */
    @Transactional(readOnly = true)
    public List<Note> of(UUID action) {
        return jdbc.sql("""
                        select * from plan.note where action_id = :action order by said_on desc, written_at desc, id desc limit 500
                        """)
                .param("action", action)
                .query(ProgressNoteStore::read)
                .list();
    }

    /** What was said of all actions of a plan in a time, the oldest first. */
    @Transactional(readOnly = true)
    public List<Note> ofPlan(UUID plan, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select n.* from plan.note n join plan.action a on a.id = n.action_id
                         where a.plan_id = :plan and n.said_on between :from and :to order by n.said_on, n.written_at, n.id
                        """)
                .param("plan", plan)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(ProgressNoteStore::read)
                .list();
    }

    /** Writes a note; where nobody said something later, its action stands so from now on. The same form twice is one. */
    public void write(Note note) {
        actions.find(note.action());
        int written = jdbc.sql("""
                        insert into plan.note (id, owner_id, audience_id, action_id, status, text, evidence, author, said_on, written_at)
                        values (:id, :me, :own, :action, :status, :text, :evidence, :author, :day, :now) on conflict (id) do nothing
                        """)
                .param("id", note.id())
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("action", note.action())
                .param("status", note.status().name())
                .param("text", note.text())
                .param("evidence", note.evidence())
                .param("author", note.author())
                .param("day", Date.valueOf(note.day()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        boolean newest = jdbc.sql("""
                        select not exists (select from plan.note where action_id = :action and said_on > :day)
                        """)
                .param("action", note.action())
                .param("day", Date.valueOf(note.day()))
                .query(Boolean.class)
                .single();
        if (written == 1 && newest) {
            actions.stands(note.action(), note.status(), reason(note), note.day());
        }
    }

    private static String reason(Note note) {
        String text = note.text();
        return !note.status().explained() && note.status() != ActionStatus.DELAYED
                ? ""
                : text.codePointCount(0, text.length()) <= REASON
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, REASON));
    }

    public static Note read(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("action_id", UUID.class),
                ActionStatus.valueOf(row.getString("status")),
                row.getString("text"),
                row.getString("evidence"),
                row.getString("author"),
                row.getObject("said_on", LocalDate.class));
    }
}
