package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.document.CalendarFile;
import org.focalnet.document.TableFile;
import org.focalnet.meeting.session.SessionCalendar;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sessions of one observer, by the link of their mail. Looking changes nothing: mail filters open links first. */
@Controller
class ObserverGuestController {

    private final ObserverStore observers;
    private final SeenByObserver visits;
    private final MemberNames names;
    private final ShellFactory shells;
    private final Clock clock;

    ObserverGuestController(
            ObserverStore observers, SeenByObserver visits, MemberNames names, ShellFactory shells, Clock clock) {
        this.observers = observers;
        this.visits = visits;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/guests/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown show(@PathVariable String token, HttpServletRequest request) {
        return observers
                .open(token)
                .map(guest -> visits.as(guest, seen -> {
                    request.setAttribute(ShellFactory.WRITTEN, seen.observer().language());
                    var page = new ObserverGuestPage(
                            token,
                            new ObserverGuestPage.Seen(
                                    names.name(
                                            guest.organiser(),
                                            shells.of(request).locale()),
                                    seen.meeting(),
                                    seen.observer(),
                                    seen.sessions(),
                                    seen.papers(),
                                    seen.open()));
                    return page.with(200);
                }))
                .orElseGet(() -> new ObserverGuestPage("", null).with(404));
    }

    @PostMapping("/network-meetings/guests/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object answer(@PathVariable String token, HttpServletRequest request) {
        String said = new Typed(request).raw("answer");
        ObserverStore.Guest guest = observers.open(token).orElse(null);
        if (guest == null) {
            return new ObserverGuestPage("", null).with(404);
        }
        visits.as(guest, seen -> {
            if (seen.open() && Set.of("COMING", "NOT_COMING").contains(said)) {
                observers.answer(guest.observer(), Observer.Answer.valueOf(said));
            }
            return true;
        });
        return SeeOther.to("/network-meetings/guests/" + token).say("observer.said.answered");
    }

    @GetMapping("/network-meetings/guests/{token}/sessions.ics")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        ObserverStore.Guest guest = observers.open(token).orElseThrow(NotFound::new);
        return visits.as(
                guest,
                seen -> TableFile.file(
                        "sessions",
                        seen.meeting().facts().tlp(),
                        "ics",
                        CalendarFile.TYPE,
                        CalendarFile.of(
                                seen.meeting().facts().title(),
                                SessionCalendar.entries(seen.meeting(), seen.sessions(), clock.instant()))));
    }
}
