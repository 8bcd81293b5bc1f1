package org.focalnet.exchange.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.NewQuestion;
import org.focalnet.exchange.Questions;
import org.focalnet.exchange.question.NewAnswer;
import org.focalnet.exchange.question.QuestionStore;
import org.focalnet.member.Theme;
import org.focalnet.member.WideRegions;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class SubmissionStore implements Questions {

    private static final String ALL = """
            select s.*, r.decided_at, r.question_id, coalesce(r.reason, '') as reason
              from exchange.submission s
              left join exchange.relay r on r.submission_id = s.id and r.owner_id = :secretariat
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final QuestionStore questions;
    private final WideRegions regions;
    private final Notices notices;
    private final Audit audit;

    SubmissionStore(
            JdbcClient jdbc,
            Audiences audiences,
            QuestionStore questions,
            WideRegions regions,
            Notices notices,
            Audit audit) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.questions = questions;
        this.regions = regions;
        this.notices = notices;
        this.audit = audit;
    }

    @Override
    public void ask(UUID id, NewQuestion question, Instant at) {
        questions.ask(id, question, false, null, at);
    }

    @Override
    public void submit(UUID id, NewQuestion question, Instant at) {
        MemberId own = Viewers.require().member();
        if (own.equals(MemberId.SECRETARIAT)) {
            throw new Refused("exchange.submission.secretariat", "manner");
        }
        if (!question.files().isEmpty()) { // what a file holds and whose it is would tell who asks
            throw new Refused("exchange.submission.files", "file");
        }
        audiences.resolve(AudienceChoice.OWN); // where private answers will go
        int written = jdbc.sql("""
                        insert into exchange.submission (id, owner_id, audience_id, title, text, language, themes, author,
                                                         answers, submitted_at)
                        values (:id, :owner, :audience, :title, :text, :language, :themes, :author, :answers, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", own.value())
                .param(
                        "audience",
                        audiences
                                .resolve(AudienceChoice.named(Set.of(MemberId.SECRETARIAT)))
                                .value())
                .param("title", question.title())
                .param("text", question.text())
                .param("language", question.language())
                .param("themes", question.themes().stream().map(Theme::name).toArray(String[]::new))
                .param("author", question.author())
                .param("answers", question.privately() ? "PRIVATE" : "PUBLIC")
                .param("at", Timestamp.from(at))
                .update();
        if (written == 1) {
            audit.record("question.submitted", "question", id);
        }
    }

    @Transactional(readOnly = true)
    List<Submission> list() {
        return jdbc.sql(ALL + " order by r.decided_at is not null, s.submitted_at desc limit 200")
                .param("secretariat", MemberId.SECRETARIAT.value())
                .query((row, number) -> submission(row))
                .list();
    }

    @Transactional(readOnly = true)
    Submission find(UUID id) {
        return jdbc.sql(ALL + " where s.id = :id")
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("id", id)
                .query((row, number) -> submission(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of where the asker is only what at least five members share; the question's id is random and says nothing. */
    @Override
    public UUID relay(UUID id, String title, String text, Instant at) {
        Submission submission = find(id);
        UUID question = UUID.randomUUID();
        decide(submission, question, "", at);
        questions.ask(
                question,
                new NewQuestion(
                        title,
                        text,
                        submission.language(),
                        submission.themes(),
                        AudienceChoice.NETWORK,
                        submission.privately(),
                        "",
                        List.of()),
                true,
                regions.code(submission.owner()),
                at);
        return question;
    }

    /** What could not be relayed goes back with the reason; nobody else learns that it was there. */
    void giveBack(UUID id, String reason, Instant at) {
        decide(find(id), null, reason, at);
    }

    private void decide(Submission submission, @Nullable UUID question, String reason, Instant at) {
        if (!Viewers.require().member().equals(MemberId.SECRETARIAT)) {
            throw new NotFound();
        }
        int written = jdbc.sql("""
                        insert into exchange.relay (id, owner_id, audience_id, submission_id, question_id, reason, decided_at)
                        values (:id, :owner, :audience, :submission, :question, :reason, :at)
                        on conflict (submission_id, owner_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", MemberId.SECRETARIAT.value())
                .param("audience", submission.audience().value())
                .param("submission", submission.id())
                .param("question", question, java.sql.Types.OTHER)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
        if (written == 0) {
            throw new Refused("exchange.submission.decided");
        }
        notices.tell(submission.owner(), ExchangeNotice.SUBMISSION_DECIDED, null);
    }

    @Override
    public void answer(
            UUID id, UUID question, String author, Capacity capacity, String language, String text, Instant at) {
        questions.answer(new NewAnswer(id, question, author, capacity, language, text, List.of()), at);
    }

    @Override
    public void mark(UUID answer, boolean helped) {
        questions.mark(answer, helped);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        List<String> themes = Arrays.asList((String[]) row.getArray("themes").getArray());
        Timestamp decided = row.getTimestamp("decided_at");
        return new Submission(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                row.getString("title"),
                row.getString("text"),
                row.getString("language"),
                Arrays.stream(Theme.values())
                        .filter(theme -> themes.contains(theme.name()))
                        .collect(java.util.stream.Collectors.toSet()),
                row.getString("author"),
                row.getString("answers").equals("PRIVATE"),
                row.getTimestamp("submitted_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getObject("question_id", UUID.class),
                row.getString("reason"));
    }
}
