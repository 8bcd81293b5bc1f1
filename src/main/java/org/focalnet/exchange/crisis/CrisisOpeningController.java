package org.focalnet.exchange.crisis;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A new crisis room. */
@Controller
class CrisisOpeningController {

    private static final List<AudienceKind> KINDS =
            List.of(AudienceKind.NAMED, AudienceKind.GROUP, AudienceKind.NETWORK);

    private final CrisisStore crises;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    CrisisOpeningController(CrisisStore crises, AudiencePickers pickers, ShellFactory shells) {
        this.crises = crises;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/crises/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        return form(request, Ids.next(), new Typed(request), AudienceChoice.NETWORK);
    }

    @PostMapping("/crises")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object open(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        AudienceChoice announced = AudiencePickers.read(typed, KINDS);
        if (typed.raw("act").equals("check")) {
            return form(request, form, new Typed(request), announced);
        }
        String purpose = typed.line("purpose", 3, 160);
        String reason = typed.text("reason", 1, 4000);
        LocalDate review = review(typed, crises.today());
        if (!typed.problems().any() && review != null) {
            try {
                crises.open(form, announced, purpose, reason, review, crises.now());
                return SeeOther.to("/crises/" + form).say("exchange.crisis.opened");
            } catch (Refused no) {
                typed.problems().add("audience", no.key(), no.arguments());
            }
        }
        return form(request, form, typed, announced).with(422);
    }

    /** The review date: after today, and not so far that nobody looks again. */
    static @Nullable LocalDate review(Typed typed, LocalDate today) {
        LocalDate day = typed.day("review", today.plusDays(1), today.plusDays(Crisis.LONGEST_DAYS));
        if (day == null && !typed.problems().any()) {
            typed.problems().add("review", "web.problem.required");
        }
        return day;
    }

    private CrisisForm form(HttpServletRequest request, UUID form, Typed typed, AudienceChoice announced) {
        return new CrisisForm(
                form,
                typed.raw("purpose"),
                typed.raw("reason"),
                typed.raw("review"),
                crises.today().plusDays(Crisis.LONGEST_DAYS),
                pickers.of(shells.of(request), KINDS, announced),
                typed.problems());
    }
}
