package org.focalnet.exchange.lesson;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.Lessons;
import org.focalnet.exchange.question.Question;
import org.focalnet.exchange.question.QuestionStore;
import org.focalnet.member.Theme;
import org.focalnet.notify.Notices;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class LessonStore implements Lessons {

    private final JdbcClient jdbc;
    private final QuestionStore questions;
    private final Audiences audiences;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LessonStore(
            JdbcClient jdbc,
            QuestionStore questions,
            Audiences audiences,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.audiences = audiences;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** A draft from a question of the viewer's, with what is known of it; there is one for each. */
    UUID create(UUID questionId) {
        Question question = questions.find(questionId);
        if (!question.mine()) {
            throw new NotFound();
        }
        if (question.lesson() != null) {
            return question.lesson();
        }
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into exchange.lesson (id, owner_id, audience_id, question_id, title, context, problem, done, result,
                                                     known, failed, conditions, language, themes, created_at)
                        values (:id, :owner, :own, :question, :title, '', :problem, '', '', '', '', '', :language, :themes, :now)
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("question", questionId)
                .param("title", question.title())
                .param("problem", question.text())
                .param("language", question.language())
                .param("themes", question.themes().stream().map(Theme::name).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    Lesson find(UUID id) {
        return jdbc.sql("select * from exchange.lesson where id = :id and owner_id = :member")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> new Lesson(
                        id,
                        row.getObject("question_id", UUID.class),
                        row.getInt("version"),
                        new Lesson.Told(
                                row.getString("title"),
                                row.getString("context"),
                                row.getString("problem"),
                                row.getString("done"),
                                row.getString("result"),
                                row.getString("known"),
                                row.getString("failed"),
                                row.getString("conditions")),
                        row.getString("language"),
                        themes((String[]) row.getArray("themes").getArray()),
                        row.getTimestamp("asked_at") == null
                                ? null
                                : row.getTimestamp("asked_at").toInstant(),
                        contributions(id, row.getObject("question_id", UUID.class))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private record Said(Lesson.State state, boolean named) {}

    /** The answers that the viewer reads, and what their writers said to their use. */
    private List<Lesson.Contribution> contributions(UUID lesson, UUID question) {
        MemberId own = Viewers.require().member();
        Map<UUID, Said> said = new HashMap<>();
        jdbc.sql("select answer_id, state, named from exchange.consents(:lesson)")
                .param("lesson", lesson)
                .query(row -> {
                    said.put(
                            row.getObject("answer_id", UUID.class),
                            new Said(Lesson.State.valueOf(row.getString("state")), row.getBoolean("named")));
                });
        return jdbc.sql("""
                        select id, coalesce(original_id, id) as answer, coalesce(from_id, owner_id) as member, author, text,
                               language, helped_at is not null as helped
                          from exchange.answer where question_id = :question order by written_at, id limit 100
                        """)
                .param("question", question)
                .query((row, number) -> {
                    MemberId member = new MemberId(row.getObject("member", UUID.class));
                    Said word = member.equals(own)
                            ? new Said(Lesson.State.OWN, false)
                            : said.getOrDefault(
                                    row.getObject("answer", UUID.class), new Said(Lesson.State.NOT_ASKED, false));
                    return new Lesson.Contribution(
                            row.getObject("answer", UUID.class),
                            row.getObject("id", UUID.class),
                            member,
                            row.getString("author"),
                            row.getString("text"),
                            row.getString("language"),
                            row.getBoolean("helped"),
                            word.state(),
                            word.named());
                })
                .list();
    }

    void change(UUID id, int version, Lesson.Told told) {
        int written = jdbc.sql("""
                        update exchange.lesson set title = :title, context = :context, problem = :problem, done = :done,
                               result = :result, known = :known, failed = :failed, conditions = :conditions,
                               version = version + 1
                         where id = :id and version = :version and owner_id = :member
                        """)
                .param("title", told.title())
                .param("context", told.context())
                .param("problem", told.problem())
                .param("done", told.done())
                .param("result", told.result())
                .param("known", told.known())
                .param("failed", told.failed())
                .param("conditions", told.conditions())
                .param("id", id)
                .param("version", version)
                .param("member", Viewers.require().member().value())
                .update();
        if (written == 0) {
            throw new Conflict("exchange.lesson.stale");
        }
    }

    /** Asks the writers of some answers; each is told, and learns which of its answers, not who wants it. */
    void ask(UUID id, Set<UUID> answers) {
        Lesson lesson = find(id);
        List<UUID> wanted = lesson.contributions().stream()
                .filter(one -> one.state() == Lesson.State.NOT_ASKED && answers.contains(one.answer()))
                .map(Lesson.Contribution::row)
                .toList();
        if (wanted.isEmpty() && lesson.contributions().stream().noneMatch(Lesson.Contribution::used)) {
            throw new Refused("exchange.lesson.nobody", "answer");
        }
        List<UUID> members = jdbc.sql("select exchange.ask_consent(:lesson, :answers, :fresh, :now)")
                .param("lesson", id)
                .param("answers", wanted.toArray(UUID[]::new))
                .param("fresh", wanted.stream().map(one -> UUID.randomUUID()).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        jdbc.sql("update exchange.lesson set asked_at = coalesce(asked_at, :now) where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        members.forEach(member -> {
            notices.tell(new MemberId(member), ExchangeNotice.CONSENT_ASKED, null);
            events.publishEvent(new CommitmentChanged("consent", null, new MemberId(member)));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> ready() {
        return jdbc
                .sql("select id from exchange.lesson where owner_id = :member and asked_at is not null order by id")
                .param("member", Viewers.require().member().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(this::find)
                .filter(Lesson::ready)
                .map(LessonStore::draft)
                .toList();
    }

    private static Draft draft(Lesson lesson) {
        Lesson.Told told = lesson.told();
        return new Draft(
                lesson.id(),
                told.title(),
                told.context(),
                told.problem(),
                told.done(),
                told.result(),
                told.known(),
                told.failed(),
                told.conditions(),
                lesson.language(),
                lesson.themes(),
                lesson.contributions().stream()
                        .filter(Lesson.Contribution::used)
                        .map(one -> new Contribution(one.text(), one.language(), one.named() ? one.member() : null))
                        .toList());
    }

    private static Set<Theme> themes(String[] names) {
        return Arrays.stream(Theme.values())
                .filter(theme -> Arrays.asList(names).contains(theme.name()))
                .collect(Collectors.toSet());
    }
}
