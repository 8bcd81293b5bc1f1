package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk at the door: a reader types the code of a badge, and so can a person. */
@Controller
class CheckInController {

    /** How long a code may have waited for the network. */
    private static final Duration WAITED = Duration.ofHours(24);

    private final NetworkMeetingStore meetings;
    private final DoorStore door;
    private final MeetingHeads heads;
    private final Audiences audiences;
    private final Clock clock;

    CheckInController(
            NetworkMeetingStore meetings, DoorStore door, MeetingHeads heads, Audiences audiences, Clock clock) {
        this.meetings = meetings;
        this.door = door;
        this.heads = heads;
        this.audiences = audiences;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/{id}/check-in")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(meetings.organised(id), request, null, "");
    }

    /** A badge; where it waited for the network, with the time at which it was read. */
    @PostMapping("/network-meetings/{id}/check-in")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object arrive(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        DoorStore.Arrival arrival = door.arrive(id, typed.line("code", 0, 200), at(typed.raw("at")));
        if (arrival == null) {
            return page(meeting, request, "unknown", "").with(422);
        }
        return page(meeting, request, arrival.before() == null ? "welcome" : "again", arrival.name());
    }

    private Instant at(String said) {
        Instant now = clock.instant();
        try {
            Instant at = Instant.parse(said);
            return at.isAfter(now) || at.isBefore(now.minus(WAITED)) ? now : at;
        } catch (DateTimeException none) {
            return now;
        }
    }

    private CheckInPage page(NetworkMeeting meeting, HttpServletRequest request, @Nullable String outcome, String who) {
        DoorStore.Count count = door.count(meeting.id());
        return new CheckInPage(
                heads.of(meeting, "registrations", audiences.resolve(AudienceChoice.OWN), Tlp.AMBER, request),
                count.arrived(),
                count.expected(),
                outcome,
                who);
    }
}
