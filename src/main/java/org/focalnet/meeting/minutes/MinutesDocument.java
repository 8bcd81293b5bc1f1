package org.focalnet.meeting.minutes;

import java.util.List;
import java.util.stream.Collectors;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Shell;

/** Minutes on paper. */
final class MinutesDocument {

    private MinutesDocument() {}

    static Document of(Meeting meeting, Minutes minutes, MeetingContent content, List<Invitee> invitees, Shell shell) {
        String lede = meeting.when(shell.locale()) + " · "
                + (minutes.state() == Minutes.State.ADOPTED && minutes.ends() != null
                        ? shell.t("meeting.minutes.adopted", shell.day(minutes.ends()))
                        : shell.code("meeting.minutes.state", minutes.state()));
        Document document = new Document(meeting.facts().title(), lede, Tlp.AMBER_STRICT, shell.locale());
        String present = invitees.stream()
                .filter(Invitee::attended)
                .map(one -> shell.labelled(
                        one.institution(), one.substitute().isEmpty() ? one.person() : one.substitute()))
                .collect(Collectors.joining("\n"));
        if (!meeting.facts().chair().isEmpty()) {
            document = document.paragraph(
                    shell.labelled(shell.t("meeting.meeting.chair"), meeting.facts().chair()));
        }
        if (!present.isEmpty()) {
            document = document.heading(shell.t("meeting.minutes.present")).paragraph(present);
        }
        document = document.heading(shell.t("meeting.minutes.title")).paragraph(minutes.text());
        if (!content.decisions().isEmpty()) {
            document = document.heading(shell.t("meeting.decision.title"))
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
        return document;
    }
}
