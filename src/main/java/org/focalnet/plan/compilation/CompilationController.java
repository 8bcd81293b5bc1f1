package org.focalnet.plan.compilation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of reports and one of them, until it is finished and after. */
@Controller
class CompilationController {

    static final List<Tlp> MARKS = List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT);

    private final CompilationStore store;
    private final CompilationListStore lists;
    private final CompilationSectionStore sections;
    private final Documents documents;
    private final ShellFactory shells;

    CompilationController(
            CompilationStore store,
            CompilationListStore lists,
            CompilationSectionStore sections,
            Documents documents,
            ShellFactory shells) {
        this.store = store;
        this.lists = lists;
        this.sections = sections;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/plan/reports")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        return lists.page(CompilationFilter.read(new Typed(request)));
    }

    @GetMapping("/plan/reports/list.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> export(HttpServletRequest request) {
        byte[] file = CompilationExport.csv(lists.all(CompilationFilter.read(new Typed(request))), shells.of(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("reports-" + store.today() + "-TLP-AMBER-STRICT.csv")
                                .build()
                                .toString())
                .body(file);
    }

    @GetMapping("/plan/reports/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return page(id, new Problems());
    }

    /** What changed since another of its kind: the last one, where none is named. */
    @GetMapping("/plan/reports/{id}/comparison")
    @Door(Door.Kind.PAGE)
    View compare(@PathVariable UUID id, HttpServletRequest request) {
        Compilation.Whole now = store.whole(id);
        UUID with = new Typed(request).id("with");
        UUID other = with == null ? now.report().previous() : with;
        Compilation.Whole before = other == null ? null : store.whole(other);
        return new ComparisonPage(
                now.report(),
                before == null ? null : before.report(),
                before == null ? List.of() : Comparison.of(before.sections(), now.sections()),
                lists.others(now.report()));
    }

    @PostMapping("/plan/reports/{id}/finish")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object finish(@PathVariable UUID id, HttpServletRequest request) {
        Compilation report = store.find(id);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 0;
        Tlp mark = typed.choice("mark", Tlp.class);
        if (mark == null || !MARKS.contains(mark)) {
            return page(id, new Problems().add("mark", "web.problem.choose")).with(422);
        }
        try {
            store.finish(id, version, mark, shells.of(request).signedIn().personName());
        } catch (Refused refused) {
            return page(id, new Problems().add(refused)).with(422);
        } catch (Conflict meanwhile) {
            return page(id, new Problems().add("", meanwhile.key())).with(409);
        }
        return SeeOther.to(report.path()).say("plan.compilation.said.finished");
    }

    @PostMapping("/plan/reports/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        store.remove(id);
        return SeeOther.to("/plan/reports").say("plan.compilation.said.removed");
    }

    @GetMapping("/plan/reports/{id}/file.pdf")
    @Door(Door.Kind.EXPORT)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(CompilationPaper.of(store.whole(id), shells.of(request)), DocumentFormat.PDF, response);
    }

    @GetMapping("/plan/reports/{id}/file.docx")
    @Door(Door.Kind.EXPORT)
    void docx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(CompilationPaper.of(store.whole(id), shells.of(request)), DocumentFormat.DOCX, response);
    }

    private CompilationPage page(UUID id, Problems problems) {
        Compilation.Whole whole = store.whole(id);
        return new CompilationPage(
                whole,
                sections.sources(id),
                lists.others(whole.report()),
                Viewers.require().role().writes(),
                problems);
    }
}
