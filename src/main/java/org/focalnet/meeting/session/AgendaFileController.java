package org.focalnet.meeting.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.document.CalendarFile;
import org.focalnet.document.TableFile;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.ShellFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agenda as files: what the reader reads of it, with the mark of the meeting. */
@Controller
class AgendaFileController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final ShellFactory shells;
    private final Clock clock;

    AgendaFileController(NetworkMeetingStore meetings, SessionStore sessions, ShellFactory shells, Clock clock) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/{id}/agenda.ics")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
        NetworkMeeting meeting = meetings.find(id);
        List<CalendarFile.Entry> entries = SessionCalendar.entries(meeting, sessions.all(id), clock.instant());
        return TableFile.file(
                "agenda",
                meeting.facts().tlp(),
                "ics",
                CalendarFile.TYPE,
                CalendarFile.of(meeting.facts().title(), entries));
    }

    @GetMapping("/network-meetings/{id}/sessions/{session}/session.ics")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> one(@PathVariable UUID id, @PathVariable UUID session) {
        NetworkMeeting meeting = meetings.find(id);
        Session one = sessions.find(id, session);
        byte[] file = CalendarFile.of("", SessionCalendar.entries(meeting, List.of(one), clock.instant()));
        return TableFile.file("session", one.facts().tlp(), "ics", CalendarFile.TYPE, file);
    }

    @GetMapping("/network-meetings/{id}/agenda.csv")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> csv(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).csv();
    }

    @GetMapping("/network-meetings/{id}/agenda.xlsx")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).xlsx();
    }

    @GetMapping("/network-meetings/{id}/agenda.json")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        NetworkMeeting meeting = meetings.find(id);
        return TableFile.file(
                "agenda",
                meeting.facts().tlp(),
                "json",
                "application/json",
                AgendaFiles.json(meeting, sessions.all(id)));
    }

    private TableFile table(UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        return new TableFile(
                "agenda", meeting.facts().tlp(), AgendaFiles.rows(meeting, sessions.all(id), shells.of(request)));
    }
}
