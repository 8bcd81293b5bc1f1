package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of a partnership, asked months later. */
@Controller
class FollowUpController {

    private static final String LATER = "/cooperation/partnerships/{id}/follow-up";

    private final PartnershipStore store;
    private final PartnershipPages pages;
    private final ShellFactory shells;
    private final Clock clock;

    FollowUpController(PartnershipStore store, PartnershipPages pages, ShellFactory shells, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping(LATER)
    @Door(Door.Kind.PAGE)
    View later(@PathVariable UUID id, HttpServletRequest request) {
        return later(store.find(id), "", "", Ids.next(), new Problems(), request);
    }

    @PostMapping(LATER)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object answer(@PathVariable UUID id, HttpServletRequest request) {
        Partnership one = store.find(id);
        Typed typed = new Typed(request);
        int months = typed.number("months", 6, 12);
        String code = PartnershipFeedbackController.chosen(
                typed, "code", one.own() == Side.NEED ? Step.OUTCOMES : Step.AGAIN);
        String words = typed.text("words", 0, 2000);
        UUID step = PartnershipFeedbackController.step(typed);
        if (typed.problems().any()) {
            return later(one, code, words, step, typed.problems(), request).with(422);
        }
        try {
            store.say(id, new PartnershipStore.Said(step, PartnershipAct.FOLLOWED, months, code, words));
        } catch (Refused refused) {
            typed.problems().add(refused);
            return later(one, code, words, step, typed.problems(), request).with(422);
        }
        return SeeOther.to("/cooperation/partnerships/" + id).say("cooperation.follow.said");
    }

    private View later(
            Partnership one, String code, String words, UUID step, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        int months = one.course().asked(one.own(), clock.instant()).stream()
                .findFirst()
                .orElse(0);
        String other = pages.names(List.of(one.other()), shell).getOrDefault(one.other(), "–");
        return new FollowUpPage(
                one,
                other,
                months,
                code,
                words,
                shell.signedIn().viewer().role().writes(),
                step,
                problems);
    }
}
