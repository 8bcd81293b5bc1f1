package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.member.Language;
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

/** What each side says of a partnership at its end. */
@Controller
class PartnershipFeedbackController {

    private static final String FEEDBACK = "/cooperation/partnerships/{id}/feedback";

    private final PartnershipStore store;
    private final FeedbackStore feedback;
    private final PartnershipPages pages;
    private final ShellFactory shells;

    PartnershipFeedbackController(
            PartnershipStore store, FeedbackStore feedback, PartnershipPages pages, ShellFactory shells) {
        this.store = store;
        this.feedback = feedback;
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping(FEEDBACK)
    @Door(Door.Kind.PAGE)
    View form(@PathVariable UUID id, HttpServletRequest request) {
        Partnership one = store.find(id);
        var blank =
                new Feedback(one.own(), "", "", "", "", "", shells.of(request).language());
        return page(one, blank, Ids.next(), new Problems(), request);
    }

    @PostMapping(FEEDBACK)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object give(@PathVariable UUID id, HttpServletRequest request) {
        Partnership one = store.find(id);
        Typed typed = new Typed(request);
        var given = new Feedback(
                one.own(),
                chosen(typed, "helpful", Feedback.HELPFUL),
                typed.text("worked", 0, 4000),
                typed.text("failed", 0, 4000),
                chosen(typed, "again", Step.AGAIN),
                typed.text("tell", 0, 4000),
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : "en");
        UUID step = step(typed);
        if (typed.problems().any()) {
            return page(one, given, step, typed.problems(), request).with(422);
        }
        try {
            feedback.give(id, step, given);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return page(one, given, step, typed.problems(), request).with(422);
        }
        return SeeOther.to("/cooperation/partnerships/" + id + "#feedback").say("cooperation.feedback.said");
    }

    static String chosen(Typed typed, String field, Set<String> codes) {
        if (!codes.contains(typed.raw(field))) {
            typed.problems().add(field, "web.problem.choose");
            return "";
        }
        return typed.raw(field);
    }

    static UUID step(Typed typed) {
        UUID sent = typed.id("step");
        return sent == null ? Ids.next() : sent;
    }

    private View page(Partnership one, Feedback typed, UUID step, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        String other = pages.names(List.of(one.other()), shell).getOrDefault(one.other(), "–");
        return new FeedbackPage(
                one,
                other,
                typed,
                feedback.of(one),
                shell.signedIn().viewer().role().writes(),
                step,
                problems);
    }
}
