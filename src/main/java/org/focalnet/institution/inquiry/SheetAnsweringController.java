package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.identity.LinkVisits;
import org.focalnet.institution.inquiry.AnsweringDesk.Saved;
import org.focalnet.web.Naming;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One sheet for whoever holds its link, without an account. Looking changes nothing: mail filters open links first. */
@Controller
class SheetAnsweringController {

    private final AnsweringDesk desk;
    private final AnsweringGuests guests;
    private final InquirySending sending;
    private final LinkVisits visits;

    SheetAnsweringController(AnsweringDesk desk, AnsweringGuests guests, InquirySending sending, LinkVisits visits) {
        this.desk = desk;
        this.guests = guests;
        this.sending = sending;
        this.visits = visits;
    }

    @GetMapping("/inquiries/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return guests.with(
                token, request, response, seat -> guests.page(token, seat, new Typed(request), false, request));
    }

    /** Own answers on paper. */
    @GetMapping("/inquiries/{token}/answers")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object paper(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return guests.with(
                token, request, response, seat -> guests.page(token, seat, new Typed(request), true, request));
    }

    /** Saves all that is typed, whichever button was pressed; what does not fit is shown again, the rest is saved. */
    @PostMapping("/inquiries/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object save(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return guests.with(token, request, response, seat -> {
            var typed = new Typed(request);
            String act = typed.raw("act");
            List<AnswerStore.Typing> answers = AnsweringGuests.read(typed, seat, request);
            boolean handsIn = act.equals("hand_in") && !typed.problems().any();
            try {
                Saved saved = desk.save(seat, AnsweringGuests.page(typed), answers, handsIn);
                saved.contested()
                        .forEach(one -> typed.problems().add("answer_" + one, "institution.answering.contested"));
                saved.missing().forEach((one, why) -> typed.problems().add("answer_" + one, why));
                if (!saved.contested().isEmpty()) {
                    return guests.page(token, guests.again(seat), typed, false, request)
                            .with(409);
                }
                if (act.matches("(take|drop)_[0-9a-f-]{36}")
                        && !typed.problems().any()) {
                    desk.settle(seat, UUID.fromString(act.substring(5)), act.startsWith("take"));
                }
            } catch (Refused closed) {
                typed.problems().add(closed);
            }
            return typed.problems().any()
                    ? guests.page(token, guests.again(seat), typed, false, request)
                            .with(422)
                    : said(guests.named(seat, answers), done(token, handsIn, act, typed, seat));
        });
    }

    /** Saves one answer while the others are being typed; says by its status how that went. */
    @PostMapping("/inquiries/{token}/answers/{question}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object keep(
            @PathVariable String token,
            @PathVariable UUID question,
            HttpServletRequest request,
            HttpServletResponse response) {
        return guests.with(token, request, response, seat -> {
            var typed = new Typed(request);
            List<AnswerStore.Typing> answers = AnsweringGuests.read(typed, seat, request).stream()
                    .filter(one -> one.question().equals(question))
                    .toList();
            if (answers.isEmpty()) {
                return ResponseEntity.status(422).build();
            }
            try {
                Saved saved = desk.save(seat, AnsweringGuests.page(typed), answers, false);
                return saved.contested().isEmpty()
                        ? ResponseEntity.noContent()
                                .header("X-Version", String.valueOf(desk.version(seat, question)))
                                .build()
                        : ResponseEntity.status(409).build();
            } catch (Refused closed) {
                return ResponseEntity.status(410).build();
            }
        });
    }

    @PostMapping("/inquiries/{token}/colleague")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object passOn(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return guests.with(token, request, response, seat -> {
            visits.count(request);
            var typed = new Typed(request);
            String person = typed.line("colleague", 2, 160);
            String mail = typed.mail("mail", true);
            if (!typed.problems().any()) {
                try {
                    sending.passOn(seat.sheet().id(), seat.holder().id(), person, mail);
                    return SeeOther.to("/inquiries/" + token);
                } catch (Refused refused) {
                    typed.problems().add(refused);
                }
            }
            return guests.page(token, guests.again(seat), typed, false, request).with(422);
        });
    }

    /** In the place of what is said of saving, where something that was typed seems to name somebody. */
    private static SeeOther said(Optional<Naming.Hint> named, SeeOther done) {
        return named.map(one -> done.say("institution.answering.said.naming", one.quoted()))
                .orElse(done);
    }

    /** The page itself says that answers have arrived. */
    private static SeeOther done(String token, boolean handedIn, String act, Typed typed, AnsweringDesk.Seat seat) {
        int parts = Inquiry.Part.of(seat.inquiry().questions()).size();
        int part = AnsweringGuests.part(typed, seat);
        int further = act.equals("next") ? 1 : 0;
        String where = parts == 1 || handedIn ? "" : "?part=" + Math.min(part + further, parts);
        var back = SeeOther.to("/inquiries/" + token + where);
        return handedIn ? back : back.say("institution.answering.said.saved");
    }
}
