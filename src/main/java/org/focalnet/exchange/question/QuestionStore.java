package org.focalnet.exchange.question;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Audience;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.NewQuestion;
import org.focalnet.file.Attachments;
import org.focalnet.member.Theme;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions and answers, as the viewer. */
@Component
@Transactional
public class QuestionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionStore(
            JdbcClient jdbc,
            Audiences audiences,
            Audit audit,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    /** A question, where the viewer is one of its readers. */
    @Transactional(readOnly = true)
    public Question find(UUID id) {
        return jdbc.sql("""
                        select q.*, q.owner_id = :member and not q.withheld or exists (
                                   select from exchange.relay r join exchange.submission s on s.id = r.submission_id
                                    where r.question_id = q.id and s.owner_id = :member) as mine,
                               exists (select from exchange.following f where f.question_id = q.id and f.owner_id = :member)
                                   as followed,
                               (select l.id from exchange.lesson l where l.question_id = q.id and l.owner_id = :member) as lesson
                          from exchange.question q where q.id = :id
                        """)
                .param("member", Viewers.require().member().value())
                .param("id", id)
                .query((row, number) -> new Question(
                        id,
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("language"),
                        Question.themes((String[]) row.getArray("themes").getArray()),
                        row.getString("author"),
                        row.getBoolean("withheld"),
                        row.getString("region"),
                        row.getString("answers").equals("PRIVATE"),
                        row.getTimestamp("asked_at").toInstant(),
                        instant(row.getTimestamp("closed_at")),
                        row.getBoolean("mine"),
                        row.getBoolean("followed"),
                        row.getObject("lesson", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Question.Answer> answers(UUID question) {
        return jdbc.sql("""
                        select id, coalesce(from_id, owner_id) as member, author, capacity, text, language, private, helped_at,
                               written_at
                          from exchange.answer where question_id = :question order by written_at, id limit 500
                        """)
                .param("question", question)
                .query((row, number) -> new Question.Answer(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getString("author"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("text"),
                        row.getString("language"),
                        row.getBoolean("private"),
                        instant(row.getTimestamp("helped_at")),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /** Writes a question down, as the viewer's. */
    public void ask(UUID id, NewQuestion question, boolean withheld, @Nullable String region, Instant at) {
        if (!Question.AUDIENCES.contains(question.readers().kind())) {
            throw new Refused("exchange.question.readers", "audience");
        }
        AudienceId readers = audiences.resolve(question.readers());
        Tlp tlp = Tlp.strictest(question.readers().kind());
        int written = jdbc.sql("""
                        insert into exchange.question (id, owner_id, audience_id, audience_kind, tlp, title, text, language, themes,
                                                       author, withheld, region, answers, asked_at)
                        values (:id, :owner, :audience, :kind, :tlp, :title, :text, :language, :themes, :author, :withheld,
                                :region, :answers, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", readers.value())
                .param("kind", question.readers().kind().name())
                .param("tlp", tlp.name())
                .param("title", question.title())
                .param("text", question.text())
                .param("language", question.language())
                .param("themes", question.themes().stream().map(Theme::name).toArray(String[]::new))
                .param("author", question.author())
                .param("withheld", withheld)
                .param("region", region)
                .param("answers", question.privately() ? "PRIVATE" : "PUBLIC")
                .param("at", Timestamp.from(at))
                .update();
        if (written == 1) {
            attachments.take(id, readers, tlp, question.files());
            audiences.resolve(AudienceChoice.OWN); // where consents and copies will go
            audit.record("question.asked", "question", id);
            if (!withheld) {
                follow(id, true); // what comes back stands on the start page of whoever asked
            }
            events.publishEvent(
                    new SearchChanged("question", id, Viewers.require().member()));
        }
    }

    /** Answers as the question wants to be answered: for all who read it, or for the asker alone. */
    public void answer(NewAnswer answer, Instant at) {
        Question question = find(answer.question());
        if (!question.answerable()) {
            throw new Refused("exchange.answer.refused", "text");
        }
        if (answer.files().isEmpty() && repeated(answer, at)) {
            return;
        }
        AudienceId readers = readers(question, audiences.resolve(AudienceChoice.OWN));
        int written = jdbc.sql("""
                        insert into exchange.answer (id, owner_id, audience_id, question_id, author, capacity, text, language,
                                                     private, written_at)
                        values (:id, :owner, :audience, :question, :author, :capacity, :text, :language, :private, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", answer.id())
                .param("owner", Viewers.require().member().value())
                .param("audience", readers.value())
                .param("question", question.id())
                .param("author", answer.author())
                .param("capacity", answer.capacity().name())
                .param("text", answer.text())
                .param("language", answer.language())
                .param("private", question.privately())
                .param("at", Timestamp.from(at))
                .update();
        if (written == 1) {
            answered(answer, question, readers);
        }
    }

    /** Whether this person answered the very same a moment ago: after a browser's way back the form has another id. */
    private boolean repeated(NewAnswer answer, Instant at) {
        return jdbc.sql("""
                        select exists (select from exchange.answer a
                                        where a.question_id = :question and a.owner_id = :member and a.author = :author
                                          and a.text = :text and a.id <> :id and a.written_at > :since)
                        """)
                .param("question", answer.question())
                .param("member", Viewers.require().member().value())
                .param("author", answer.author())
                .param("text", answer.text())
                .param("id", answer.id())
                .param("since", Timestamp.from(at.minusSeconds(600)))
                .query(Boolean.class)
                .single();
    }

    private void answered(NewAnswer answer, Question question, AudienceId readers) {
        if (question.privately() && question.withheld()) {
            jdbc.sql("select exchange.deliver(:fresh, :answer)")
                    .param("fresh", UUID.randomUUID())
                    .param("answer", answer.id())
                    .query(row -> {});
        }
        if (question.takesFiles()) {
            attachments.take(answer.id(), readers, question.tlp(), answer.files());
        }
        audit.record("question.answered", "question", question.id());
        events.publishEvent(
                new SearchChanged("answer", answer.id(), Viewers.require().member()));
    }

    private AudienceId readers(Question question, AudienceId own) {
        if (!question.privately()) {
            return question.audience();
        }
        return question.withheld() ? own : audiences.resolve(AudienceChoice.named(Set.of(question.owner())));
    }

    public void mark(UUID answer, boolean helped) {
        boolean asker = jdbc.sql("select exchange.mark_helped(:answer, :helped, :now)")
                .param("answer", answer)
                .param("helped", helped)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (!asker) {
            throw new NotFound();
        }
    }

    /** The question of an answer that the viewer reads. */
    @Transactional(readOnly = true)
    UUID questionOf(UUID answer) {
        return jdbc.sql("select question_id from exchange.answer where id = :id")
                .param("id", answer)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void close(UUID question, boolean closed) {
        boolean asker = jdbc.sql("select exchange.close_question(:question, :at)")
                .param("question", question)
                .param("at", closed ? Timestamp.from(clock.instant()) : null, java.sql.Types.TIMESTAMP)
                .query(Boolean.class)
                .single();
        if (!asker) {
            throw new NotFound();
        }
    }

    void follow(UUID question, boolean follow) {
        find(question);
        if (!follow) {
            jdbc.sql("delete from exchange.following where question_id = :question and owner_id = :member")
                    .param("question", question)
                    .param("member", Viewers.require().member().value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into exchange.following (id, owner_id, audience_id, question_id, seen_at)
                        values (:id, :member, :own, :question, :now) on conflict (owner_id, question_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("member", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("question", question)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What is new on the start page ends with the visit. */
    void seen(UUID question) {
        jdbc.sql("update exchange.following set seen_at = :now where question_id = :question and owner_id = :member")
                .param("now", Timestamp.from(clock.instant()))
                .param("question", question)
                .param("member", Viewers.require().member().value())
                .update();
    }

    @Transactional(readOnly = true)
    public Audience readers(AudienceId audience) {
        return audiences.find(audience).orElseThrow(NotFound::new);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
