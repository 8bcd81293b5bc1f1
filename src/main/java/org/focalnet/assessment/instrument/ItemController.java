package org.focalnet.assessment.instrument;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Words an item anew, in one language at a time, or adds one. */
@Controller
class ItemController {

    /** In place of the code of an item that is not there yet. */
    static final String NEW = "new";

    private final InstrumentStore store;
    private final ShellFactory shells;

    ItemController(InstrumentStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/assessment/instruments/{code}/items/{item}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable String code, @PathVariable String item, HttpServletRequest request) {
        var typed = new Typed(request);
        Edition edition = store.require(code);
        Item now = item(edition, item, typed.raw("section"));
        return ItemPage.of(edition, typed.raw("section"), now, language(typed, shells.of(request)), typed.problems());
    }

    @PostMapping("/assessment/instruments/{code}/items/{item}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable String code, @PathVariable String item, HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        Edition edition = store.require(code);
        String section = typed.raw("section");
        Item now = item(edition, item, section);
        Locale language = language(typed, shell);
        Item wanted = typed(typed, edition, now, language);
        var page =
                ItemPage.of(edition, section, now, language, typed.problems()).typed(wanted, typed.raw("opened"));
        if (typed.problems().any()) {
            return page.with(422);
        }
        if (typed.raw("act").equals("preview")) {
            return page.previewing();
        }
        boolean fresh = now.code().isEmpty();
        Item whole = fresh ? coded(wanted, Adaptation.fresh(edition, typed.raw("opened"))) : wanted;
        try {
            store.change(
                    code,
                    shell.signedIn().personName(),
                    before -> fresh
                            ? Adaptation.added(before, section, whole)
                            : Adaptation.reworded(before, whole, typed.raw("opened")));
        } catch (Refused refused) {
            typed.problems().add(refused);
            return page.with(422);
        } catch (Conflict meanwhile) {
            Edition latest = store.require(code);
            return page.typed(whole, "")
                    .beside(item(latest, whole.code(), section))
                    .with(409);
        }
        String place = fresh ? section : now.code();
        return SeeOther.to("/assessment/instruments/" + code + "/adaptation#at-" + place)
                .say("assessment.instrument.said.item");
    }

    private static Item item(Edition edition, String code, String section) {
        if (!code.equals(NEW)) {
            return edition.item(code).orElseThrow(NotFound::new);
        }
        Adaptation.require(edition, section);
        AnswerKind usual = Limits.answers(edition.whole().kind()).getFirst();
        return new Item("", usual, Words.NONE, Words.NONE, Words.NONE, null, null, null, "", false);
    }

    private static Item typed(Typed typed, Edition edition, Item now, Locale language) {
        AnswerKind answer = typed.choice("answer", AnswerKind.class);
        if (answer != null && !Limits.answers(edition.whole().kind()).contains(answer)) {
            typed.problems().add("answer", "web.problem.choose");
        }
        Words text = Adaptation.said(now.text(), language, typed.text("text", 3, Limits.TEXT));
        return new Item(
                now.code(),
                answer == null ? now.answer() : answer,
                text,
                Adaptation.said(now.guidance(), language, typed.text("guidance", 0, Limits.GUIDANCE)),
                Adaptation.said(now.why(), language, typed.text("why", 0, Limits.GUIDANCE)),
                perhaps(typed, "pillar", Pillar.class),
                perhaps(typed, "sector", Sector.class),
                perhaps(typed, "theme", Theme.class),
                now.source(),
                now.verified() && text.equals(now.text())); // other words were compared with nothing
    }

    private static <E extends Enum<E>> @Nullable E perhaps(Typed typed, String field, Class<E> vocabulary) {
        return typed.raw(field).isEmpty() ? null : typed.choice(field, vocabulary);
    }

    private static Item coded(Item item, String code) {
        return new Item(
                code,
                item.answer(),
                item.text(),
                item.guidance(),
                item.why(),
                item.pillar(),
                item.sector(),
                item.theme(),
                item.source(),
                item.verified());
    }

    /** The language in which it is worded: as asked for, else the reader's. */
    static Locale language(Typed typed, Shell shell) {
        String wanted = typed.raw("language");
        return Limits.LANGUAGE.matcher(wanted).matches() ? Locale.of(wanted) : shell.locale();
    }
}
