package org.focalnet.plan.compilation;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.passage.Passage;
import org.focalnet.plan.passage.PassageStore;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parts of a report: filled from approved texts, edited for this report alone. */
@Component
@Transactional
public class CompilationSectionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final PassageStore passages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompilationSectionStore(
            JdbcClient jdbc,
            Audiences audiences,
            PassageStore passages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.passages = passages;
        this.events = events;
        this.clock = clock;
    }

    /** What is written of a part. */
    public record Written(
            UUID section,
            int version,
            String text,
            @Nullable Integer most,
            String author) {}

    @Transactional(readOnly = true)
    Compilation.Section find(UUID report, UUID id) {
        return jdbc.sql("select * from plan.compilation_section where id = :id and compilation_id = :report")
                .param("id", id)
                .param("report", report)
                .query(CompilationRows::section)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Which texts went into the parts of a report. */
    @Transactional(readOnly = true)
    List<Compilation.Source> sources(UUID report) {
        return jdbc.sql("""
                        select s.section_id, s.passage_id, p.title, s.number,
                               exists (select from plan.wording w where w.passage_id = p.id and w.approved_at is not null
                                          and w.number > s.number) as newer
                          from plan.compilation_source s
                          join plan.compilation_section c on c.id = s.section_id
                          join plan.passage p on p.id = s.passage_id
                         where c.compilation_id = :report order by s.chosen_at, s.id
                        """)
                .param("report", report)
                .query((row, number) -> new Compilation.Source(
                        row.getObject("section_id", UUID.class),
                        row.getObject("passage_id", UUID.class),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getBoolean("newer")))
                .list();
    }

    /** Writes a part, over the version that was opened; a finished report refuses. */
    public void write(UUID report, Written said) {
        unfrozen(report);
        int written = jdbc.sql("""
                        update plan.compilation_section
                           set text = :text, most = :most, author = :author, written_at = :now, version = version + 1
                         where id = :id and compilation_id = :report and version = :version
                        """)
                .param("text", said.text())
                .param("most", said.most(), Types.INTEGER)
                .param("author", said.author())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", said.section())
                .param("report", report)
                .param("version", said.version())
                .update();
        if (written == 0) {
            if (find(report, said.section()).says(said.text(), said.most())) {
                return; // sent twice
            }
            throw new Conflict("plan.compilation.stale");
        }
        touch(report);
    }

    /** Writes a part and puts the approved words of a text at its end. */
    public void put(UUID report, Written said, UUID passage) {
        Passage chosen = passages.find(passage);
        Passage.Wording approved = chosen.approved();
        if (approved == null || chosen.retired()) {
            throw new Refused("plan.compilation.unapproved");
        }
        String joined = said.text().isEmpty() ? approved.text() : said.text() + "\n\n" + approved.text();
        if (joined.length() > CompilationSectionController.LONGEST) {
            throw new Refused("web.problem.long", "text", CompilationSectionController.LONGEST, joined.length());
        }
        write(report, new Written(said.section(), said.version(), joined, said.most(), said.author()));
        jdbc.sql("delete from plan.compilation_source where section_id = :section and passage_id = :passage")
                .param("section", said.section())
                .param("passage", passage)
                .update();
        jdbc.sql("""
                        insert into plan.compilation_source (id, owner_id, audience_id, section_id, passage_id, number, chosen_at)
                        values (:id, :owner, :own, :section, :passage, :number, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("section", said.section())
                .param("passage", passage)
                .param("number", approved.number())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whoever finishes the report meanwhile waits until this is written, or has finished it. */
    private void unfrozen(UUID report) {
        Compilation found = jdbc.sql("select * from plan.compilation where id = :id for update")
                .param("id", report)
                .query(CompilationRows::report)
                .optional()
                .orElseThrow(NotFound::new);
        if (!found.draft()) {
            throw new Refused("plan.compilation.frozen");
        }
    }

    /** Who finishes it has read this version. */
    private void touch(UUID report) {
        jdbc.sql("update plan.compilation set version = version + 1 where id = :id")
                .param("id", report)
                .update();
        events.publishEvent(
                new SearchChanged(Compilation.KIND, report, Viewers.require().member()));
    }
}
