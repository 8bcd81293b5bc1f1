package org.focalnet.meeting.summary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.outcome.Outcome;
import org.focalnet.meeting.outcome.OutcomeStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The outcome document of a meeting: its summary with what it brought, as PDF and DOCX. */
@Controller
class SummaryFileController {

    private final NetworkMeetingStore meetings;
    private final SummaryStore summaries;
    private final OutcomeStore outcomes;
    private final SessionStore sessions;
    private final Documents documents;
    private final MemberNames names;
    private final ShellFactory shells;

    SummaryFileController(
            NetworkMeetingStore meetings,
            SummaryStore summaries,
            OutcomeStore outcomes,
            SessionStore sessions,
            Documents documents,
            MemberNames names,
            ShellFactory shells) {
        this.meetings = meetings;
        this.summaries = summaries;
        this.outcomes = outcomes;
        this.sessions = sessions;
        this.documents = documents;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/summary/file")
    @Door(Door.Kind.EXPORT)
    void file(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        NetworkMeeting meeting = meetings.find(id);
        Summary summary = summaries.find(meeting).orElseThrow(NotFound::new);
        var format = new Typed(request).raw("format").equals("DOCX") ? DocumentFormat.DOCX : DocumentFormat.PDF;
        documents.send(document(meeting, summary, shells.of(request)), format, response);
    }

    private Document document(NetworkMeeting meeting, Summary summary, Shell shell) {
        String stands = summary.state() == Summary.State.ADOPTED && summary.ends() != null
                ? shell.t("summary.adopted", shell.day(summary.ends()))
                : shell.code("summary.state", summary.state());
        String days =
                MeetingTimes.days(meeting.facts().starts(), meeting.facts().ends(), shell.locale());
        Document document = new Document(meeting.facts().title(), days + " · " + stands, summary.tlp(), shell.locale())
                .paragraph(shell.t("summary.lede"))
                .heading(shell.t("summary.title"));
        for (Summary.Piece piece : summary.pieces()) {
            document = piece.level() == 0 ? document.paragraph(piece.text()) : document.subheading(piece.text());
        }
        return document.heading(shell.t("outcome.title"))
                .table(
                        List.of(
                                shell.t("outcome.kind"),
                                shell.t("outcome.text"),
                                shell.t("outcome.due"),
                                shell.t("outcome.taken")),
                        whole(meeting).stream().map(one -> row(one, shell)).toList());
    }

    /** What all who read the meeting read: the paper goes to them all. */
    private List<Outcome> whole(NetworkMeeting meeting) {
        Set<UUID> open = sessions.all(meeting.id()).stream()
                .filter(session -> SummaryDraft.open(session, meeting.audience()))
                .map(Session::id)
                .collect(Collectors.toSet());
        return outcomes.of(meeting.id()).stream()
                .filter(one -> one.published() != null)
                .filter(one -> one.facts().session() == null
                        || open.contains(one.facts().session()))
                .toList();
    }

    private List<String> row(Outcome one, Shell shell) {
        MemberId taker = one.taker();
        return List.of(
                shell.code("outcome.kind", one.facts().kind()),
                one.facts().text(),
                one.facts().due() == null ? "" : shell.day(one.facts().due()),
                taker == null ? one.facts().takenBy() : names.name(taker, shell.locale()));
    }
}
