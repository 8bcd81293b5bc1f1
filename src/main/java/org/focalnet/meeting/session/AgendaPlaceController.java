package org.focalnet.meeting.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The rooms of a meeting, and sessions that are put elsewhere in its agenda. */
@Controller
class AgendaPlaceController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;

    AgendaPlaceController(NetworkMeetingStore meetings, SessionStore sessions) {
        this.meetings = meetings;
        this.sessions = sessions;
    }

    @PostMapping("/network-meetings/{id}/halls")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther addHall(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.locked(id);
        var typed = new Typed(request);
        String name = typed.line("hall_name", 1, 80);
        int seats = typed.raw("hall_seats").isBlank() ? 0 : typed.number("hall_seats", 0, 5000);
        if (typed.problems().any()) {
            throw new Refused("session.hall.wrong");
        }
        UUID sent = typed.id("form");
        if (sessions.halls(id).stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(name) && !one.id().equals(sent))) {
            throw new Refused("session.hall.there");
        }
        sessions.addHall(meeting, sent == null ? Ids.next() : sent, name, seats);
        return SeeOther.to(meeting.path() + "/agenda").say("session.said.hall");
    }

    @PostMapping("/network-meetings/{id}/halls/{hall}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther removeHall(@PathVariable UUID id, @PathVariable UUID hall) {
        NetworkMeeting meeting = meetings.locked(id);
        sessions.removeHall(meeting, hall);
        return SeeOther.to(meeting.path() + "/agenda").say("session.said.hall.removed");
    }

    /** A session was dropped into another cell of the table. */
    @PostMapping("/network-meetings/{id}/sessions/{session}/place")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther place(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.locked(id);
        var typed = new Typed(request);
        Session before = sessions.find(id, session);
        try {
            LocalDateTime at = LocalDateTime.parse(typed.raw("at"));
            var starts = at.atZone(meeting.facts().zone()).toInstant();
            var ends = starts.plus(
                    Duration.between(before.facts().starts(), before.facts().ends()));
            UUID hall = typed.id("hall");
            if (!meeting.facts().holds(starts, ends)
                    || hall != null
                            && sessions.halls(id).stream()
                                    .noneMatch(one -> one.id().equals(hall))) {
                throw new Refused("session.outside");
            }
            sessions.place(meeting, session, starts, hall);
            return SeeOther.to(meeting.path() + "/agenda?view=table&day=" + at.toLocalDate())
                    .say("session.said.moved");
        } catch (DateTimeParseException unreadable) {
            throw new Refused("session.outside");
        }
    }
}
