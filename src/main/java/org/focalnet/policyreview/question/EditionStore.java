package org.focalnet.policyreview.question;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editions of a hub. The first is made of what is shipped, when it is first used. */
@Component
@Transactional
public class EditionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;
    private final Shipped shipped = new Shipped();

    EditionStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** An edition without its questions, for the list of what was. */
    public record Line(UUID id, int number, String author, java.time.Instant at, String language, int asked) {}

    /** The questions as shipped, in a language. */
    public Edition shipped(Locale language) {
        return shipped.in(language);
    }

    /** The newest edition of the viewer's hub, what is ours of it in a language; what is shipped where there is none. */
    @Transactional(readOnly = true)
    public Edition current(Locale language) {
        List<Edition> found = read(
                "e.id = (select n.id from policyreview.edition n order by n.number desc, n.id desc limit 1)",
                null,
                language);
        return found.isEmpty() ? shipped(language) : found.getFirst();
    }

    /** An edition, what is ours of it in a language; the hub's own wording stays as it is. */
    @Transactional(readOnly = true)
    public Edition find(UUID id, Locale language) {
        return read("e.id = :id", id, language).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The edition that a form was shown with; what is shipped is taken over into the hub where it is first used. */
    public UUID used(@Nullable UUID shown, String author, Locale language) {
        if (shown != null) {
            return Objects.requireNonNull(find(shown, language).id());
        }
        lock();
        return jdbc.sql("select id from policyreview.edition where number = 1 order by id limit 1")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> insert(shipped(language), author));
    }

    @Transactional(readOnly = true)
    public List<Line> all() {
        return jdbc.sql("""
                        select e.id, e.number, e.author, e.made_at, e.language,
                               (select count(*) from policyreview.question q where q.edition_id = e.id and q.active) as asked
                          from policyreview.edition e order by e.number desc, e.id desc limit 100
                        """)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("author"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("language"),
                        row.getInt("asked")))
                .list();
    }

    /**
     * Adapts the questions: from now on the new edition is asked.
     *
     * @param before the edition that the form was opened with; null for what is shipped
     * @throws Conflict where a colleague adapted them meanwhile
     */
    public void adapt(@Nullable UUID before, List<LensQuestion> questions, String author, Locale language) {
        lock();
        Edition now = current(language);
        if (now.questions().equals(questions)) {
            return;
        }
        if (!Objects.equals(now.id(), before)) {
            throw new Conflict("policyreview.questions.stale");
        }
        UUID first = now.id() == null ? used(null, author, language) : now.id();
        int number = find(first, language).number() + 1;
        var next = new Edition(null, number, author, null, language.getLanguage(), questions);
        audit.record("policy.questions_adapted", "policy_questions", insert(next, author));
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('policyreview.edition' || :member, 0))")
                .param("member", Viewers.require().member().toString())
                .query(row -> {});
    }

    private UUID insert(Edition edition, String author) {
        List<LensQuestion> questions = edition.questions();
        UUID id = Ids.next();
        UUID owner = Viewers.require().member().value();
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        jdbc.sql("""
                        insert into policyreview.edition (id, owner_id, audience_id, number, author, language, made_at)
                        values (:id, :owner, :own, :number, :author, :language, :now)
                        """)
                .param("id", id)
                .param("owner", owner)
                .param("own", own)
                .param("number", edition.number())
                .param("language", edition.language())
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        insert into policyreview.question (id, owner_id, audience_id, edition_id, position, code, part, text, active)
                        select q.id, :owner, :own, :edition, q.position, q.code, q.part, q.text, q.active = 'true'
                          from unnest(:ids::uuid[], :codes::text[], :parts::text[], :texts::text[], :active::text[])
                               with ordinality as q (id, code, part, text, active, position)
                        """)
                .param("owner", owner)
                .param("own", own)
                .param("edition", id)
                .param("ids", questions.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("codes", questions.stream().map(LensQuestion::code).toArray(String[]::new))
                .param("parts", questions.stream().map(one -> one.part().name()).toArray(String[]::new))
                .param("texts", questions.stream().map(LensQuestion::text).toArray(String[]::new))
                .param(
                        "active",
                        questions.stream()
                                .map(one -> String.valueOf(one.active()))
                                .toArray(String[]::new))
                .update();
        return id;
    }

    private List<Edition> read(String which, @Nullable UUID id, Locale language) {
        List<Edition> found = new ArrayList<>();
        List<LensQuestion> questions = new ArrayList<>();
        jdbc.sql("""
                        select e.id, e.number, e.author, e.made_at, e.language, q.code, q.part, q.text, q.active
                          from policyreview.edition e left join policyreview.question q on q.edition_id = e.id
                         where %s order by q.position
                        """.formatted(which)).param("id", id, java.sql.Types.OTHER).query(row -> {
            if (row.getString("code") != null) {
                var question = new LensQuestion(
                        row.getString("code"),
                        Part.valueOf(row.getString("part")),
                        row.getString("text"),
                        row.getBoolean("active"));
                questions.add(shipped.in(language, question));
            }
            if (found.isEmpty()) {
                found.add(new Edition(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("author"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("language"),
                        List.of()));
            }
        });
        return found.stream()
                .map(one -> new Edition(one.id(), one.number(), one.author(), one.at(), one.language(), questions))
                .toList();
    }
}
