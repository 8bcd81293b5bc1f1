package org.focalnet.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Shell;

/** Minutes on paper: what called the meeting, who was there and who was not, its agenda, text, decisions, objections. */
final class MinutesDocument {

    private final Meeting meeting;
    private final Shell shell;

    private MinutesDocument(Meeting meeting, Shell shell) {
        this.meeting = meeting;
        this.shell = shell;
    }

    static Document of(
            Meeting meeting,
            Minutes minutes,
            List<Minutes.Objection> objections,
            MeetingContent content,
            List<Invitee> invitees,
            Shell shell) {
        String lede = meeting.when(shell.locale()) + " · "
                + (minutes.state() == Minutes.State.ADOPTED && minutes.ends() != null
                        ? shell.t("meeting.minutes.adopted", shell.day(minutes.ends()))
                        : shell.code("meeting.minutes.state", minutes.state()));
        var empty = new Document(meeting.facts().title(), lede, Tlp.AMBER_STRICT, shell.locale());
        var paper = new MinutesDocument(meeting, shell);
        Document begun = paper.agenda(paper.people(paper.facts(empty), invitees), content)
                .heading(shell.t("meeting.minutes.title"))
                .paragraph(minutes.text());
        return paper.objections(paper.decisions(begun, content), objections);
    }

    private Document facts(Document document) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(shell.t("meeting.meeting.place"), meeting.facts().place()));
        facts.add(List.of(shell.t("meeting.meeting.chair"), meeting.facts().chair()));
        facts.add(List.of(shell.t("meeting.meeting.basis"), meeting.facts().legalBasis()));
        facts.removeIf(fact -> fact.getLast().isEmpty());
        return document.table(List.of(), facts);
    }

    /** Nobody is absent while nobody is noted as present. */
    private Document people(Document document, List<Invitee> invitees) {
        if (invitees.stream().noneMatch(Invitee::attended)) {
            return document;
        }
        Document present =
                document.heading(shell.t("meeting.minutes.present")).paragraph(named(invitees, Invitee::attended));
        String absent = named(invitees, one -> !one.attended());
        return absent.isEmpty()
                ? present
                : present.heading(shell.t("meeting.minutes.absent")).paragraph(absent);
    }

    private String named(List<Invitee> invitees, Predicate<Invitee> which) {
        return invitees.stream()
                .filter(which)
                .map(one -> shell.labelled(
                        one.institution(),
                        one.attended() && !one.substitute().isEmpty() ? one.substitute() : one.person()))
                .collect(Collectors.joining("\n"));
    }

    private Document agenda(Document document, MeetingContent content) {
        if (content.items().isEmpty()) {
            return document;
        }
        String points = content.items().stream()
                .map(item -> item.position() + ". " + item.title()
                        + (item.presenter().isEmpty() ? "" : " (" + item.presenter() + ")"))
                .collect(Collectors.joining("\n"));
        return document.heading(shell.t("meeting.agenda.title")).paragraph(points);
    }

    private Document decisions(Document document, MeetingContent content) {
        if (content.decisions().isEmpty()) {
            return document;
        }
        return document.heading(shell.t("meeting.decision.title"))
                .table(
                        List.of(
                                shell.t("meeting.decision.text"),
                                shell.t("meeting.decision.institution"),
                                shell.t("meeting.decision.due")),
                        content.decisions().stream()
                                .map(one -> List.of(
                                        one.text(),
                                        one.ours() ? shell.t("meeting.decision.ours") : one.institution(),
                                        one.due() == null ? "" : shell.day(one.due())))
                                .toList());
    }

    private Document objections(Document document, List<Minutes.Objection> objections) {
        Document filled = document;
        for (Minutes.Objection one : objections) {
            filled = filled.heading(shell.t("meeting.minutes.objection", one.institution()))
                    .paragraph(one.person() + " · " + shell.moment(one.at()))
                    .paragraph(one.reason());
        }
        return filled;
    }
}
