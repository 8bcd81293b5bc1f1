package org.focalnet.plan.compilation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.plan.passage.Passages;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a part of a report: approved texts are put in, what stands is edited for this report alone. */
@Controller
class CompilationSectionController {

    static final int LONGEST = 40_000;

    private final CompilationStore reports;
    private final CompilationSectionStore store;
    private final Passages passages;
    private final ShellFactory shells;

    CompilationSectionController(
            CompilationStore reports, CompilationSectionStore store, Passages passages, ShellFactory shells) {
        this.reports = reports;
        this.store = store;
        this.passages = passages;
        this.shells = shells;
    }

    @GetMapping("/plan/reports/{id}/sections/{section}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID section, HttpServletRequest request) {
        Compilation report = reports.find(id);
        Compilation.Section one = store.find(id, section);
        if (!report.draft()) {
            throw new Refused("plan.compilation.frozen");
        }
        Integer most = one.most();
        return form(report, one, one.text(), most == null ? "" : most.toString(), null, new Typed(request));
    }

    /** Saves what was typed; with it puts in the text whose button was used. */
    @PostMapping("/plan/reports/{id}/sections/{section}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, @PathVariable UUID section, HttpServletRequest request) {
        Compilation report = reports.find(id);
        Compilation.Section before = store.find(id, section);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        String text = typed.text("text", 0, LONGEST);
        Integer most = typed.raw("most").isBlank() ? null : (Integer) typed.number("most", 1, 100_000);
        UUID put = typed.id("put");
        if (typed.problems().any()) {
            return form(report, before, typed.raw("text"), typed.raw("most"), null, typed)
                    .with(422);
        }
        var said = new CompilationSectionStore.Written(
                section, version, text, most, shells.of(request).signedIn().personName());
        try {
            if (put == null) {
                store.write(id, said);
                return SeeOther.to(report.path() + "#" + before.code()).say("plan.compilation.said.section");
            }
            store.put(id, said, put);
            return SeeOther.to(report.path() + "/sections/" + section).say("plan.compilation.said.put");
        } catch (NotFound gone) {
            typed.problems().add("", "plan.compilation.unapproved");
            return form(report, before, text, typed.raw("most"), null, typed).with(422);
        } catch (Refused refused) {
            if (!report.draft()) {
                throw refused;
            }
            typed.problems().add(refused);
            return form(report, before, text, typed.raw("most"), null, typed).with(422);
        } catch (Conflict meanwhile) {
            Compilation.Section theirs = store.find(id, section);
            return form(report, theirs, text, typed.raw("most"), theirs, typed).with(409);
        }
    }

    private View form(
            Compilation report,
            Compilation.Section section,
            String text,
            String most,
            Compilation.@Nullable Section theirs,
            Typed typed) {
        String query = typed.line("q", 0, 100);
        return new SectionForm(
                report,
                section,
                text,
                most,
                query,
                passages.fitting(section.code(), report.language(), query),
                store.sources(report.id()).stream()
                        .filter(one -> one.section().equals(section.id()))
                        .toList(),
                theirs,
                typed.problems());
    }
}
