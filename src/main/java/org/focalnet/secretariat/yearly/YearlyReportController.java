package org.focalnet.secretariat.yearly;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.Problems;
import org.focalnet.web.Reader;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The report of the network for a year: drafted and published by the secretariat, read by whom it is for. */
@Controller
class YearlyReportController {

    private final YearlyStore store;
    private final YearlyPress press;
    private final Documents documents;
    private final YearlyPages pages;
    private final ShellFactory shells;
    private final Clock clock;

    YearlyReportController(
            YearlyStore store,
            YearlyPress press,
            Documents documents,
            YearlyPages pages,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.press = press;
        this.documents = documents;
        this.pages = pages;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/yearly-report")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list(HttpServletRequest request) {
        return list(String.valueOf(LocalDate.now(clock).getYear()), new Problems(), shells.of(request));
    }

    private View list(String year, Problems problems, Shell shell) {
        Reader reader = shell.reader();
        return new YearlyReportListPage(
                store.all(), reader != null && reader.viewer().role().secretariat(), year, problems);
    }

    @PostMapping("/yearly-report")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object draft(HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        int now = LocalDate.now(clock).getYear();
        int year = year(typed, now - 10, now);
        if (typed.problems().any()) {
            return list(typed.raw("year"), typed.problems(), shell).with(422);
        }
        YearlyReport there = store.get(store.draft(year, shell.locale()));
        return SeeOther.to(there.path())
                .say(there.published() == null ? "secretariat.yearly.said.drafted" : "secretariat.yearly.said.there");
    }

    /** A year is no quantity: it has no separator of thousands. */
    private static int year(Typed typed, int first, int last) {
        String raw = typed.raw("year").strip();
        int year = raw.matches("\\p{Nd}{4}") ? Integer.parseInt(raw) : 0;
        if (year < first || year > last) {
            typed.problems()
                    .add("year", "secretariat.yearly.problem.year", String.valueOf(first), String.valueOf(last));
        }
        return year;
    }

    @GetMapping("/yearly-report/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.page(store.get(id), new Problems(), request);
    }

    @GetMapping("/yearly-report/{id}/file")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    void file(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var format = new Typed(request).raw("format").equals("DOCX") ? DocumentFormat.DOCX : DocumentFormat.PDF;
        documents.send(press.document(store.get(id)), format, response);
    }

    /** Keeps the words around the figures. */
    @PostMapping("/yearly-report/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        YearlyReport kept = store.get(id);
        YearlyReport read = pages.typed(kept, typed);
        if (typed.problems().any()) {
            return pages.page(read, typed.problems(), request).with(422);
        }
        try {
            store.save(read);
            return SeeOther.to(kept.path()).say("secretariat.yearly.said.saved");
        } catch (Conflict conflict) {
            typed.problems().add("", conflict.key());
            return pages.page(read, typed.problems(), request).with(409);
        }
    }

    @PostMapping("/yearly-report/{id}/figures")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther draw(@PathVariable UUID id, HttpServletRequest request) {
        store.draw(store.get(id).seen(new Typed(request).raw("version")));
        return SeeOther.to("/yearly-report/" + id).say("secretariat.yearly.said.drawn");
    }
}
