package org.focalnet.outreach.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.member.Appointing;
import org.focalnet.outreach.joining.Nomination.Call;
import org.focalnet.outreach.joining.Nomination.Outcome;
import org.focalnet.outreach.joining.Nomination.Reason;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the secretariat does with a nomination: calls back, accepts, refuses. */
@Controller
class DecisionController {

    private final QueueStore store;
    private final Acceptance acceptance;
    private final AcceptanceForm form;
    private final NominationPages pages;
    private final ShellFactory shells;
    private final Clock clock;

    DecisionController(
            QueueStore store,
            Acceptance acceptance,
            AcceptanceForm form,
            NominationPages pages,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.acceptance = acceptance;
        this.form = form;
        this.pages = pages;
        this.shells = shells;
        this.clock = clock;
    }

    @PostMapping("/nominations/{id}/calls")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object call(@PathVariable UUID id, HttpServletRequest request) {
        store.get(id);
        var typed = new Typed(request);
        LocalDate today = QueueController.today(clock);
        String person = typed.line("person", 1, 160);
        String number = typed.line("number", 3, 160);
        String source = typed.line("source", 1, 200);
        String said = typed.text("said", 1, 2000);
        Outcome outcome = typed.choice("outcome", Outcome.class);
        LocalDate again = typed.day("again", today, today.plusYears(1));
        if (outcome != null && !typed.problems().any()) {
            try {
                store.call(id, new Call(person, number, source, said, outcome, again, by(request), clock.instant()));
                return SeeOther.to("/nominations/" + id)
                        .say("joining.said." + outcome.name().toLowerCase(Locale.ROOT));
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.page(id, "call", typed.problems(), request).with(422);
    }

    /** Lets somebody into the network, so the officer proves anew who they are. */
    @PostMapping("/nominations/{id}/acceptance")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object accept(@PathVariable UUID id, HttpServletRequest request) {
        Nomination one = store.get(id);
        var typed = new Typed(request);
        Acceptance.Decision decision = form.read(typed, by(request));
        if (decision == null) {
            return pages.page(id, "accept", typed.problems(), request).with(422);
        }
        String name = form.name(one, decision, shells.of(request).locale());
        boolean sure = form.fits(one, decision) || typed.raw("sure").equals(decision.code());
        if (one.state() == Nomination.State.VERIFIED && !sure) {
            String field = decision.fresh() ? "code" : "member";
            typed.problems()
                    .add(
                            field,
                            "joining.problem.other",
                            decision.code(),
                            name,
                            one.given().government());
            return pages.page(id, "accept", typed.problems(), request)
                    .asking(new NominationPage.Meant(decision.code(), name))
                    .with(422);
        }
        try {
            Appointing.Appointed appointed = acceptance.accept(id, decision);
            return SeeOther.to("/nominations/" + id)
                    .say(appointed.invited() ? "joining.said.accepted" : "joining.said.second", name);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return pages.page(id, "accept", typed.problems(), request).with(422);
        }
    }

    @PostMapping("/nominations/{id}/refusal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object refuse(@PathVariable UUID id, HttpServletRequest request) {
        store.get(id);
        var typed = new Typed(request);
        boolean impostor = typed.raw("reason").equals("IMPOSTOR");
        Reason reason = impostor ? Reason.NOT_CONFIRMED : typed.choice("reason", Reason.class);
        String note = typed.text("note", impostor ? 1 : 0, 900);
        if (reason != null && !typed.problems().any()) {
            try {
                if (impostor) {
                    store.impostor(id, note, by(request));
                } else {
                    store.refuse(id, reason, note, by(request));
                }
                return SeeOther.to("/nominations/" + id)
                        .say(impostor ? "joining.said.impostor" : "joining.said.refused");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.page(id, "refuse", typed.problems(), request).with(422);
    }

    private String by(HttpServletRequest request) {
        return shells.of(request).signedIn().personName();
    }
}
