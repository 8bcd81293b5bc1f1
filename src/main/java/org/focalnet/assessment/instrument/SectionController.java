package org.focalnet.assessment.instrument;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Words the heading of a section anew, or adds a section. */
@Controller
class SectionController {

    static final String NEW = "new";

    private final InstrumentStore store;
    private final ShellFactory shells;

    SectionController(InstrumentStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/assessment/instruments/{code}/sections/{section}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable String code, @PathVariable String section, HttpServletRequest request) {
        var typed = new Typed(request);
        Edition edition = store.require(code);
        Section now = section(edition, section);
        return new SectionPage(
                edition,
                now,
                ItemController.language(typed, shells.of(request)),
                now.code().isEmpty() ? Adaptation.form() : Adaptation.mark(now),
                null,
                typed.problems());
    }

    @PostMapping("/assessment/instruments/{code}/sections/{section}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable String code, @PathVariable String section, HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        Edition edition = store.require(code);
        Section now = section(edition, section);
        Locale language = ItemController.language(typed, shell);
        var wanted = new Section(
                now.code(),
                Adaptation.said(now.title(), language, typed.line("title", 3, Limits.TITLE)),
                Adaptation.said(now.guidance(), language, typed.text("guidance", 0, Limits.GUIDANCE)),
                List.of());
        var page = new SectionPage(edition, wanted, language, typed.raw("opened"), null, typed.problems());
        if (typed.problems().any()) {
            return page.with(422);
        }
        boolean fresh = now.code().isEmpty();
        Section whole = fresh ? named(wanted, Adaptation.fresh(edition, typed.raw("opened"))) : wanted;
        try {
            store.change(
                    code,
                    shell.signedIn().personName(),
                    before -> fresh
                            ? Adaptation.addedSection(before, whole)
                            : Adaptation.reworded(
                                    before, now.code(), whole.title(), whole.guidance(), typed.raw("opened")));
        } catch (Refused refused) {
            typed.problems().add(refused);
            return page.with(422);
        } catch (Conflict meanwhile) {
            Section theirs = section(store.require(code), whole.code());
            return new SectionPage(edition, whole, language, Adaptation.mark(theirs), theirs, typed.problems())
                    .with(409);
        }
        return SeeOther.to("/assessment/instruments/" + code + "/adaptation").say("assessment.instrument.said.section");
    }

    private static Section section(Edition edition, String code) {
        return code.equals(NEW)
                ? new Section("", Words.NONE, Words.NONE, List.of())
                : Adaptation.heading(Adaptation.require(edition, code));
    }

    private static Section named(Section section, String code) {
        return new Section(code, section.title(), section.guidance(), section.items());
    }
}
