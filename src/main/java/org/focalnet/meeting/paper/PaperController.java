package org.focalnet.meeting.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a meeting, to read. */
@Controller
class PaperController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final PaperStore papers;
    private final MeetingHeads heads;

    PaperController(NetworkMeetingStore meetings, SessionStore sessions, PaperStore papers, MeetingHeads heads) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.papers = papers;
        this.heads = heads;
    }

    @GetMapping("/network-meetings/{id}/papers")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        String query = new Typed(request).line("q", 0, 100);
        List<MeetingPaper> all = papers.all(id);
        List<MeetingPaper> found = all.stream()
                .filter(paper -> names(paper).contains(query.toLowerCase(Locale.ROOT)))
                .toList();
        return new PapersPage(
                heads.of(meeting, "papers", request), parts(found, sessions.all(id)), query, !all.isEmpty());
    }

    /** Those of the whole meeting, then session by session. */
    private static List<PapersPage.Part> parts(List<MeetingPaper> papers, List<Session> sessions) {
        List<PapersPage.Part> parts = new ArrayList<>();
        parts.add(new PapersPage.Part(
                null,
                papers.stream()
                        .filter(paper ->
                                sessions.stream().noneMatch(one -> one.id().equals(paper.session())))
                        .toList()));
        sessions.forEach(session -> parts.add(new PapersPage.Part(
                session,
                papers.stream()
                        .filter(paper -> session.id().equals(paper.session()))
                        .toList())));
        parts.removeIf(part -> part.papers().isEmpty());
        return parts;
    }

    private static String names(MeetingPaper paper) {
        var names = new StringBuilder(paper.title());
        paper.texts().forEach(text -> names.append('\n').append(text.file().name()));
        return names.toString().toLowerCase(Locale.ROOT);
    }
}
