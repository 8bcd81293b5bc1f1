package org.focalnet.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.member.Theme;
import org.focalnet.plan.compilation.Compilation;
import org.focalnet.plan.compilation.CompilationSectionStore;
import org.focalnet.plan.compilation.CompilationStore;
import org.focalnet.plan.passage.Passage;
import org.focalnet.plan.passage.PassageStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Approved texts and reports of the past, brought in through the same acts as any other, as the viewer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastReports {

    private final JdbcClient jdbc;
    private final PassageStore passages;
    private final CompilationStore reports;
    private final CompilationSectionStore sections;

    PastReports(JdbcClient jdbc, PassageStore passages, CompilationStore reports, CompilationSectionStore sections) {
        this.jdbc = jdbc;
        this.passages = passages;
        this.reports = reports;
        this.sections = sections;
    }

    /** Writes a text, as the viewer. */
    public void write(UUID id, String title, Theme theme, String section, String language, String text, String author) {
        passages.add(id, new Passage.Facts(title, theme, null, section, language), text, author);
    }

    /** Approves a text; the viewer is somebody else than who wrote it. */
    public void approve(UUID id, String approver, Instant at) {
        passages.approve(id, 1, approver);
        jdbc.sql("update plan.wording set written_at = :at, approved_at = :at where passage_id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** A report as it was sent. */
    public record Sent(UUID id, String kind, String title, String period, String language, String author, Instant at) {}

    /**
     * @param written what stands in its parts, by their code
     * @param taken which approved text stands at the end of a part, by its code
     */
    public void send(Sent sent, Map<String, String> written, Map<String, UUID> taken) {
        reports.begin(
                sent.id(),
                new CompilationStore.Begun(
                        Compilation.Kind.valueOf(sent.kind()), sent.title(), sent.period(), sent.language(), false));
        for (Compilation.Section part : reports.whole(sent.id()).sections()) {
            String text = written.getOrDefault(part.code(), "");
            var said = new CompilationSectionStore.Written(part.id(), part.version(), text, null, sent.author());
            UUID passage = taken.get(part.code());
            if (passage != null) {
                sections.put(sent.id(), said, passage);
            } else if (!text.isEmpty()) {
                sections.write(sent.id(), said);
            }
        }
        reports.finish(sent.id(), reports.whole(sent.id()).report().version(), Tlp.GREEN, sent.author());
        int dated = jdbc.sql("update plan.compilation set begun_at = :at, finished_at = :at where id = :id")
                .param("at", Timestamp.from(sent.at()))
                .param("id", sent.id())
                .update();
        if (dated == 0) {
            throw new NotFound();
        }
    }
}
