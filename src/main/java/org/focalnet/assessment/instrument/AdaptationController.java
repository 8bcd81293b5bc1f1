package org.focalnet.assessment.instrument;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adapts an instrument to the country: switches items off and on, takes back what was worded anew. */
@Controller
class AdaptationController {

    private final InstrumentStore store;
    private final ShellFactory shells;

    AdaptationController(InstrumentStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/assessment/instruments/{code}/adaptation")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable String code) {
        return new AdaptationPage(store.require(code), new Problems());
    }

    /** One button of the page: what is to be done bears the code of the piece. */
    @PostMapping("/assessment/instruments/{code}/adaptation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object adapt(@PathVariable String code, HttpServletRequest request) {
        var typed = new Typed(request);
        for (String act : new String[] {"off", "on", "off_section", "on_section", "restore", "remove"}) {
            String piece = typed.raw(act);
            if (Limits.NAME
                    .matcher(piece)
                    .matches()) { // what is no code names no piece, and has no place in an address
                return act(code, act, piece, request);
            }
        }
        return SeeOther.to(path(code));
    }

    private Object act(String code, String act, String piece, HttpServletRequest request) {
        try {
            store.change(code, shells.of(request).signedIn().personName(), change(act, piece));
        } catch (Refused refused) {
            return new AdaptationPage(store.require(code), new Problems().add(refused)).with(422);
        }
        String place = act.equals("remove") ? "" : "#at-" + piece;
        return SeeOther.to(path(code) + place).say("assessment.instrument.said." + act);
    }

    private static UnaryOperator<Edition> change(String act, String piece) {
        return switch (act) {
            case "off", "on" -> edition -> Adaptation.switched(edition, Set.of(piece), act.equals("on"));
            case "off_section", "on_section" ->
                edition -> Adaptation.switched(edition, items(edition, piece), act.equals("on_section"));
            case "restore" -> edition -> Adaptation.restored(edition, piece);
            default -> edition -> Adaptation.removed(edition, piece);
        };
    }

    private static Set<String> items(Edition edition, String section) {
        return Adaptation.require(edition, section).items().stream()
                .map(Item::code)
                .collect(Collectors.toSet());
    }

    private static String path(String code) {
        return "/assessment/instruments/" + code + "/adaptation";
    }
}
