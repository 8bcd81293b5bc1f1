package org.focalnet.policyreview.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The editions of a hub. The first is made of what is shipped, when it is first used. */
@Component
@Transactional
public class EditionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;
    private final Edition shipped;

    EditionStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
        this.shipped = load();
    }

    /** An edition without its questions, for the list of what was. */
    public record Line(UUID id, int number, String author, java.time.Instant at, int asked) {}

    /** The questions as shipped. */
    public Edition shipped() {
        return shipped;
    }

    /** The newest edition of the viewer's hub; what is shipped where there is none. */
    @Transactional(readOnly = true)
    public Edition current() {
        List<Edition> found = read(
                "e.id = (select n.id from policyreview.edition n order by n.number desc, n.id desc limit 1)", null);
        return found.isEmpty() ? shipped : found.getFirst();
    }

    @Transactional(readOnly = true)
    public Edition find(UUID id) {
        return read("e.id = :id", id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The edition that a form was shown with; what is shipped is taken over into the hub where it is first used. */
    public UUID used(@Nullable UUID shown, String author) {
        if (shown != null) {
            return Objects.requireNonNull(find(shown).id());
        }
        lock();
        return jdbc.sql("select id from policyreview.edition where number = 1 order by id limit 1")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> insert(1, shipped.questions(), author));
    }

    @Transactional(readOnly = true)
    public List<Line> all() {
        return jdbc.sql("""
                        select e.id, e.number, e.author, e.made_at,
                               (select count(*) from policyreview.question q where q.edition_id = e.id and q.active) as asked
                          from policyreview.edition e order by e.number desc, e.id desc limit 100
                        """)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("author"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getInt("asked")))
                .list();
    }

    /**
     * Adapts the questions: from now on the new edition is asked.
     *
     * @param before the edition that the form was opened with; null for what is shipped
     * @throws Conflict where a colleague adapted them meanwhile
     */
    public void adapt(@Nullable UUID before, List<LensQuestion> questions, String author) {
        lock();
        Edition now = current();
        if (now.questions().equals(questions)) {
            return;
        }
        if (!Objects.equals(now.id(), before)) {
            throw new Conflict("policyreview.questions.stale");
        }
        UUID first = now.id() == null ? used(null, author) : now.id();
        int number = find(first).number() + 1;
        audit.record("policy.questions_adapted", "policy_questions", insert(number, questions, author));
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('policyreview.edition' || :member, 0))")
                .param("member", Viewers.require().member().toString())
                .query(row -> {});
    }

    private UUID insert(int number, List<LensQuestion> questions, String author) {
        UUID id = Ids.next();
        UUID owner = Viewers.require().member().value();
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        jdbc.sql("""
                        insert into policyreview.edition (id, owner_id, audience_id, number, author, made_at)
                        values (:id, :owner, :own, :number, :author, :now)
                        """)
                .param("id", id)
                .param("owner", owner)
                .param("own", own)
                .param("number", number)
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

    private List<Edition> read(String which, @Nullable UUID id) {
        List<Edition> found = new ArrayList<>();
        List<LensQuestion> questions = new ArrayList<>();
        jdbc.sql("""
                        select e.id, e.number, e.author, e.made_at, q.code, q.part, q.text, q.active
                          from policyreview.edition e left join policyreview.question q on q.edition_id = e.id
                         where %s order by q.position
                        """.formatted(which)).param("id", id, java.sql.Types.OTHER).query(row -> {
            if (row.getString("code") != null) {
                questions.add(new LensQuestion(
                        row.getString("code"),
                        Part.valueOf(row.getString("part")),
                        row.getString("text"),
                        row.getBoolean("active")));
            }
            if (found.isEmpty()) {
                found.add(new Edition(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("author"),
                        row.getTimestamp("made_at").toInstant(),
                        List.of()));
            }
        });
        return found.stream()
                .map(one -> new Edition(one.id(), one.number(), one.author(), one.at(), questions))
                .toList();
    }

    private static Edition load() {
        try (InputStream in = new ClassPathResource("policyreview/questions.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<LensQuestion> questions = new ArrayList<>();
            questions.addAll(part(file.get("screen"), Part.SCREEN));
            questions.addAll(part(file.get("full"), Part.FULL));
            return new Edition(null, 1, "", null, questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LensQuestion> part(@Nullable Object entries, Part part) {
        return ((List<?>) Objects.requireNonNull(entries))
                .stream()
                        .map(entry -> (Map<?, ?>) entry)
                        .map(entry -> new LensQuestion(
                                String.valueOf(entry.get("code")), part, String.valueOf(entry.get("text")), true))
                        .toList();
    }
}
