package org.focalnet.assessment.instrument;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes over a newer shipped version, piece by piece. */
@Controller
class NewerController {

    private final InstrumentStore store;
    private final Answered answered;
    private final ShellFactory shells;

    NewerController(InstrumentStore store, Answered answered, ShellFactory shells) {
        this.store = store;
        this.answered = answered;
        this.shells = shells;
    }

    @GetMapping("/assessment/instruments/{code}/newer")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable String code) {
        return page(code, Set.of(), new Problems());
    }

    @PostMapping("/assessment/instruments/{code}/newer")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object take(@PathVariable String code, HttpServletRequest request) {
        var typed = new Typed(request);
        Set<String> chosen = Set.copyOf(typed.values("take"));
        String opened = typed.raw("opened");
        try {
            store.change(code, shells.of(request).signedIn().personName(), edition -> {
                if (!Adaptation.mark(edition.whole()).equals(opened)) {
                    throw new Conflict("assessment.instrument.newer.stale");
                }
                return newer(edition).taking(chosen);
            });
        } catch (Conflict meanwhile) {
            return page(code, chosen, new Problems().add("", meanwhile.key())).with(409);
        }
        return SeeOther.to("/assessment/instruments/" + code + "/adaptation").say("assessment.instrument.said.newer");
    }

    private View page(String code, Set<String> chosen, Problems problems) {
        Edition edition = store.require(code);
        return NewerPage.of(edition, newer(edition).changes(), chosen, answered.codes(code), problems);
    }

    private static Newer newer(Edition edition) {
        Instrument base = edition.base();
        Instrument shipped = edition.shipped();
        if (base == null || shipped == null || !edition.outdated()) {
            throw new NotFound();
        }
        return new Newer(edition, base, shipped);
    }
}
