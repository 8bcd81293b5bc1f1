package org.focalnet.meeting.question;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.BlindTokens;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.session.Session;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions to sessions. Of one without an asker there is no event, no record of the act and no word to anybody. */
@Component
@Transactional
public class SessionQuestionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final BlindTokens tokens;
    private final Audit audit;
    private final Clock clock;

    SessionQuestionStore(JdbcClient jdbc, Audiences audiences, BlindTokens tokens, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait for an answer first; without an asker they are in an order that was drawn. */
    @Transactional(readOnly = true)
    public List<SessionQuestion> of(UUID session) {
        return jdbc.sql("""
                        select id, owner_id, session_id, text, unattributed, answered, asked_at from meeting.session_question
                         where session_id = :session order by answered, asked_at nulls last, id limit 1000
                        """)
                .param("session", session)
                .query((row, number) -> new SessionQuestion(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getObject("session_id", UUID.class),
                        row.getString("text"),
                        row.getBoolean("unattributed"),
                        row.getBoolean("answered"),
                        row.getTimestamp("asked_at") == null
                                ? null
                                : row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    /** Asks by the name of the viewer's member; the same form sent twice is one. How many it may ask the database counts. */
    void ask(Session session, UUID id, String text) {
        try {
            jdbc.sql("""
                            insert into meeting.session_question (id, owner_id, audience_id, session_id, text, asked_at)
                            values (:id, :owner, :audience, :session, :text, :now) on conflict (id) do nothing
                            """)
                    .param("id", id)
                    .param("owner", Viewers.require().member().value())
                    .param("audience", session.audience().value())
                    .param("session", session.id())
                    .param("text", text)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DataIntegrityViolationException refusedThere) {
            if (String.valueOf(refusedThere.getMessage()).contains("are spent")) {
                throw new Refused("sessionquestion.spent", "text", SessionQuestion.EACH);
            }
            throw new Refused("sessionquestion.unnamed", "text");
        }
        audit.record("network_meeting.question_asked", "network_meeting", session.meeting());
    }

    /** Asks where nobody is named. */
    void askUnnamed(Session session, String text) {
        int readers = audiences
                .find(session.audience())
                .map(audience -> audience.readers().size())
                .orElse(0);
        if (readers < SessionQuestion.LEAST_MEMBERS) {
            throw new Refused("sessionquestion.few", "text", SessionQuestion.LEAST_MEMBERS);
        }
        String answer = jdbc.sql("select meeting.ask(:session, :text, :tokens)")
                .param("session", session.id())
                .param("text", text)
                .param(
                        "tokens",
                        tokens.of("question:" + session.id(), Viewers.require().member(), SessionQuestion.EACH))
                .query(String.class)
                .single();
        if (answer.equals("SPENT")) {
            throw new Refused("sessionquestion.spent", "text", SessionQuestion.EACH);
        } else if (!answer.equals("KEPT")) {
            throw new NotFound();
        }
    }

    /** The chair says that a question was answered, or that it was not. */
    void answered(Session session, UUID question, boolean answered) {
        boolean marked = jdbc.sql("select meeting.mark_answered(:id, :answered)")
                .param("id", question)
                .param("answered", answered)
                .query(Boolean.class)
                .single();
        if (!marked) {
            throw new NotFound();
        }
        audit.record("network_meeting.question_answered", "network_meeting", session.meeting());
    }

    void withdraw(Session session, UUID question) {
        int gone = jdbc.sql("""
                        delete from meeting.session_question where id = :id and session_id = :session and owner_id = :owner
                        """)
                .param("id", question)
                .param("session", session.id())
                .param("owner", Viewers.require().member().value())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        audit.record("network_meeting.question_withdrawn", "network_meeting", session.meeting());
    }

    /** What waits becomes questions; answers how many. */
    int publish() {
        return jdbc.sql("select meeting.publish_questions(:now)")
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
