package org.focalnet.secretariat.yearly;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secretariat publishes a report with the words that stand before it, and opens it to more readers later. */
@Controller
class YearlyPublicationController {

    private final YearlyStore store;
    private final YearlyPages pages;

    YearlyPublicationController(YearlyStore store, YearlyPages pages) {
        this.store = store;
        this.pages = pages;
    }

    @PostMapping("/yearly-report/{id}/publication")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object publish(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        YearlyReport read = pages.typed(store.get(id), typed);
        String readers = typed.raw("readers");
        boolean everybody = readers.equals(AudienceKind.PUBLIC.name());
        if (!everybody && !readers.equals(AudienceKind.NETWORK.name())) {
            typed.problems().add("readers", "web.problem.choose");
        }
        if (typed.problems().any()) {
            return pages.page(read, typed.problems(), request).with(422);
        }
        try {
            store.publish(read, everybody ? AudienceChoice.PUBLIC : AudienceChoice.NETWORK);
            return SeeOther.to(read.path()).say("secretariat.yearly.said.published");
        } catch (Conflict conflict) {
            typed.problems().add("", conflict.key());
            return pages.page(read, typed.problems(), request).with(409);
        }
    }

    /** What the network alone reads becomes everybody's. */
    @PostMapping("/yearly-report/{id}/opening")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther open(@PathVariable UUID id, HttpServletRequest request) {
        YearlyReport read = store.get(id).seen(new Typed(request).raw("version"));
        store.open(read);
        return SeeOther.to(read.path()).say("secretariat.yearly.said.opened");
    }
}
