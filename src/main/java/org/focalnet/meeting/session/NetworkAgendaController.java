package org.focalnet.meeting.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.paper.PaperStore;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agenda of a meeting of the network and its sessions, to read. */
@Controller
class NetworkAgendaController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final AgendaVersionStore versions;
    private final PaperStore papers;
    private final MeetingHeads heads;
    private final Clock clock;

    NetworkAgendaController(
            NetworkMeetingStore meetings,
            SessionStore sessions,
            AgendaVersionStore versions,
            PaperStore papers,
            MeetingHeads heads,
            Clock clock) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.versions = versions;
        this.papers = papers;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/{id}/agenda")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        List<Session> all = sessions.all(id);
        var days = new TreeSet<LocalDate>(meeting.facts()
                .starts()
                .datesUntil(meeting.facts().ends().plusDays(1))
                .toList());
        all.forEach(session -> days.add(session.day(meeting.facts().zone())));
        LocalDate day = day(typed, meeting, days);
        String track = typed.line("track", 0, 80);
        List<Session> shown = all.stream()
                .filter(session ->
                        day == null || session.day(meeting.facts().zone()).equals(day))
                .filter(session -> track.isEmpty()
                        || session.facts().track().equals(track)
                        || session.facts().track().isEmpty())
                .toList();
        boolean grid = day != null
                && (typed.raw("view").equals("table") || typed.raw("view").isEmpty() && meeting.organised());
        return new AgendaPage(
                heads.of(meeting, "agenda", request),
                List.copyOf(days),
                day,
                shown,
                sessions.halls(id),
                all.stream()
                        .map(one -> one.facts().track())
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                track,
                grid,
                meeting.organised() ? Clash.of(all) : List.of(),
                meeting.organised()
                        && !meeting.draft()
                        && !versions.edited(meeting, all).isEmpty());
    }

    /** The day that was chosen, or today while the meeting runs, or its first; null for all. */
    private @Nullable LocalDate day(Typed typed, NetworkMeeting meeting, TreeSet<LocalDate> days) {
        if (typed.raw("day").equals("all")) {
            return null;
        }
        try {
            LocalDate wanted = LocalDate.parse(typed.raw("day"));
            if (days.contains(wanted)) {
                return wanted;
            }
        } catch (DateTimeParseException unreadable) {
            // the day that is next is shown
        }
        LocalDate today = meeting.today(clock.instant());
        return days.contains(today) ? today : days.first();
    }

    @GetMapping("/network-meetings/{id}/sessions/{session}")
    @Door(Door.Kind.PAGE)
    View one(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        Session found = sessions.find(id, session);
        return new SessionPage(
                heads.of(meeting, "agenda", found.audience(), found.facts().tlp(), request), found, papers.of(found));
    }
}
