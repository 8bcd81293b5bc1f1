package org.focalnet.meeting.guest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.invitee.GuestTickets;
import org.focalnet.meeting.invitee.GuestTickets.Guest;
import org.focalnet.meeting.invitee.InviteeStore;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.meeting.minutes.MinutesStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One meeting for one invitee, by the link of their mail. Looking changes nothing: mail filters open links first. */
@Controller
class GuestController {

    private final GuestTickets tickets;
    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final MinutesStore minutes;
    private final SeenByGuest seen;
    private final ShellFactory shells;
    private final Clock clock;

    GuestController(
            GuestTickets tickets,
            MeetingStore meetings,
            InviteeStore invitees,
            MinutesStore minutes,
            SeenByGuest seen,
            ShellFactory shells,
            Clock clock) {
        this.tickets = tickets;
        this.meetings = meetings;
        this.invitees = invitees;
        this.minutes = minutes;
        this.seen = seen;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/meetings/guests/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown show(@PathVariable String token, HttpServletRequest request) {
        return page(token, new Typed(request), Answer.NONE, request);
    }

    /** The link of one answer: the page has that answer and one button, for opening alone must answer nothing. */
    @GetMapping("/meetings/guests/coming/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown coming(@PathVariable String token, HttpServletRequest request) {
        return page(token, new Typed(request), Answer.ACCEPTED, request);
    }

    @GetMapping("/meetings/guests/not-coming/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown notComing(@PathVariable String token, HttpServletRequest request) {
        return page(token, new Typed(request), Answer.DECLINED, request);
    }

    @PostMapping("/meetings/guests/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object answer(@PathVariable String token, HttpServletRequest request) {
        var typed = new Typed(request);
        Guest guest = tickets.open(token).orElse(null);
        if (guest == null) {
            return gone();
        }
        Answer answer = typed.choice("answer", Answer.class);
        if (answer == Answer.NONE) {
            typed.problems().add("answer", "web.problem.choose");
        }
        String substitute = typed.line("substitute", answer == Answer.SUBSTITUTE ? 1 : 0, 160);
        String note = typed.text("note", 0, 500);
        Viewers.run(Viewer.office(guest.member()), () -> {
            if (!meetings.find(guest.meeting()).open(clock.instant())) {
                typed.problems().add("answer", "meeting.guest.closed");
            }
            if (!typed.problems().any() && answer != null) {
                boolean alone = request.getParameter("note") == null; // the one button of a link asks for no note
                String kept =
                        alone ? invitees.find(guest.meeting(), guest.invitee()).note() : note;
                invitees.answer(guest.meeting(), guest.invitee(), answer, substitute, kept);
            }
        });
        return typed.problems().any()
                ? page(token, typed, Answer.NONE, request)
                : SeeOther.to("/meetings/guests/" + token).say("meeting.guest.said.answered");
    }

    @PostMapping("/meetings/guests/{token}/objection")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object object(@PathVariable String token, HttpServletRequest request) {
        var typed = new Typed(request);
        Guest guest = tickets.open(token).orElse(null);
        if (guest == null) {
            return gone();
        }
        String reason = typed.text("reason", 1, 2000);
        if (!typed.problems().any()) {
            try {
                Viewers.run(Viewer.office(guest.member()), () -> {
                    minutes.object(guest.meeting(), invitees.find(guest.meeting(), guest.invitee()), reason);
                });
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return typed.problems().any()
                ? page(token, typed, Answer.NONE, request)
                : SeeOther.to("/meetings/guests/" + token).say("meeting.guest.said.objected");
    }

    private View.Shown page(String token, Typed typed, Answer wished, HttpServletRequest request) {
        return tickets.open(token)
                .map(guest -> as(guest, () -> {
                    String written =
                            invitees.find(guest.meeting(), guest.invitee()).language();
                    request.setAttribute(ShellFactory.WRITTEN, written);
                    Locale language = shells.of(request).locale();
                    return new GuestPage(token, seen.of(guest, typed, language), wished)
                            .with(typed.problems().status());
                }))
                .orElseGet(GuestController::gone);
    }

    private static View.Shown gone() {
        return new GuestPage("", null, Answer.NONE).with(404);
    }

    private static <T> T as(Guest guest, Supplier<T> work) {
        return Viewers.as(Viewer.office(guest.member()), work);
    }
}
