package org.focalnet.plan.compilation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.plan.passage.ReportTemplates;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One report: begun from the last one or from nothing, and finished as it is sent. */
@Component
@Transactional
public class CompilationStore {

    private static final String STALE = "plan.compilation.stale";

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final ReportTemplates templates;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompilationStore(
            JdbcClient jdbc,
            Audiences audiences,
            ReportTemplates templates,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.templates = templates;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A report that is begun.
     *
     * @param carried whether the texts of the last one of its kind are taken over
     */
    public record Begun(Compilation.Kind kind, String title, String period, String language, boolean carried) {}

    @Transactional(readOnly = true)
    Compilation find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    private Optional<Compilation> kept(UUID id) {
        return jdbc.sql("select * from plan.compilation where id = :id")
                .param("id", id)
                .query(CompilationRows::report)
                .optional();
    }

    @Transactional(readOnly = true)
    public Compilation.Whole whole(UUID id) {
        return new Compilation.Whole(find(id), sections(id));
    }

    private List<Compilation.Section> sections(UUID id) {
        return jdbc.sql("select * from plan.compilation_section where compilation_id = :id order by position, id")
                .param("id", id)
                .query(CompilationRows::section)
                .list();
    }

    /** The last of a kind that was finished; without it, the last at all. */
    @Transactional(readOnly = true)
    Optional<Compilation> last(Compilation.Kind kind) {
        return jdbc.sql("""
                        select * from plan.compilation where owner_id = :owner and kind = :kind
                         order by state = 'FINISHED' desc, coalesce(finished_at, begun_at) desc, id desc limit 1
                        """)
                .param("owner", owner())
                .param("kind", kind.name())
                .query(CompilationRows::report)
                .optional();
    }

    /** Begins one with the parts of its kind; the same form sent twice is one. */
    public void begin(UUID id, Begun begun) {
        Compilation last = last(begun.kind()).orElse(null);
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        int written = jdbc.sql("""
                        insert into plan.compilation (id, owner_id, audience_id, kind, title, period, language, state, previous_id, begun_at)
                        values (:id, :owner, :own, :kind, :title, :period, :language, 'DRAFT', :previous, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", own)
                .param("kind", begun.kind().name())
                .param("title", begun.title())
                .param("period", begun.period())
                .param("language", begun.language())
                .param("previous", last == null ? null : last.id(), Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            if (!find(id).title().equals(begun.title())) {
                throw new Conflict(STALE);
            }
            return;
        }
        List<Compilation.Section> before = last == null || !begun.carried() ? List.of() : sections(last.id());
        List<ReportTemplates.Part> parts = templates.of(begun.kind().name()).parts();
        for (int i = 0; i < parts.size(); i++) {
            section(id, own, i, parts.get(i), begun.language(), before);
        }
        changed(id, "begun");
    }

    private void section(
            UUID report,
            UUID own,
            int position,
            ReportTemplates.Part part,
            String language,
            List<Compilation.Section> before) {
        UUID id = Ids.next();
        Compilation.Section was = before.stream()
                .filter(one -> one.code().equals(part.code()))
                .findFirst()
                .orElse(null);
        var words = java.util.Locale.of(language);
        jdbc.sql("""
                        insert into plan.compilation_section
                               (id, owner_id, audience_id, compilation_id, position, code, title, guidance, most, text, author, written_at)
                        values (:id, :owner, :own, :report, :position, :code, :title, :guidance, :most, :text, :author, :written)
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", own)
                .param("report", report)
                .param("position", position)
                .param("code", part.code())
                .param("title", part.title().in(words))
                .param("guidance", part.guidance().in(words))
                .param("most", was == null ? part.most() : was.most(), Types.INTEGER)
                .param("text", was == null ? "" : was.text())
                .param("author", was == null ? "" : was.author())
                .param(
                        "written",
                        was == null || was.written() == null ? null : Timestamp.from(was.written()),
                        Types.TIMESTAMP)
                .update();
        if (was != null) {
            jdbc.sql("""
                            insert into plan.compilation_source (id, owner_id, audience_id, section_id, passage_id, number, chosen_at)
                            select gen_random_uuid(), :owner, :own, :to, passage_id, number, chosen_at
                              from plan.compilation_source where section_id = :from
                            """)
                    .param("owner", owner())
                    .param("own", own)
                    .param("to", id)
                    .param("from", was.id())
                    .update();
        }
    }

    /** Freezes it as it is sent: from then on it is compared with and never changed. */
    public void finish(UUID id, int version, Tlp mark, String finisher) {
        Compilation report = jdbc.sql("select * from plan.compilation where id = :id for update")
                .param("id", id)
                .query(CompilationRows::report)
                .optional()
                .orElseThrow(NotFound::new);
        if (!report.draft()) {
            return; // sent twice
        }
        if (report.version() != version) {
            throw new Conflict(STALE);
        }
        var whole = new Compilation.Whole(report, sections(id));
        if (whole.empty().size() == whole.sections().size()) {
            throw new Refused("plan.compilation.nothing");
        }
        if (!whole.over().isEmpty()) {
            throw new Refused(
                    "plan.compilation.over", null, whole.over().getFirst().title());
        }
        jdbc.sql("""
                        update plan.compilation
                           set state = 'FINISHED', finished_at = :now, finisher = :finisher, hash = :hash, mark = :mark,
                               version = version + 1
                         where id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("finisher", finisher)
                .param("hash", hash(whole))
                .param("mark", mark.name())
                .param("id", id)
                .update();
        changed(id, "finished");
    }

    /** Of the title and of every part, so that a copy can be told from what was sent. */
    static String hash(Compilation.Whole whole) {
        String said = whole.sections().stream()
                .map(one -> one.code() + "\n" + one.title() + "\n" + one.text())
                .collect(Collectors.joining(
                        "\n\n", whole.report().title() + "\n" + whole.report().period() + "\n\n", ""));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws a draft away. */
    void remove(UUID id) {
        if (!find(id).draft()) {
            throw new Refused("plan.compilation.frozen");
        }
        jdbc.sql("delete from plan.compilation where id = :id and state = 'DRAFT'")
                .param("id", id)
                .update();
        changed(id, "removed");
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID id, String act) {
        events.publishEvent(
                new SearchChanged(Compilation.KIND, id, Viewers.require().member()));
        audit.record("compilation." + act, Compilation.KIND, id);
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
