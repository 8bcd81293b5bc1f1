package org.focalnet.meeting.minutes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.meeting.agenda.AgendaStore;
import org.focalnet.meeting.invitee.InviteeStore;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Minutes on paper: PDF and DOCX. */
@Controller
class MinutesFileController {

    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final InviteeStore invitees;
    private final MinutesStore minutes;
    private final Documents documents;
    private final ShellFactory shells;

    MinutesFileController(
            MeetingStore meetings,
            AgendaStore agenda,
            InviteeStore invitees,
            MinutesStore minutes,
            Documents documents,
            ShellFactory shells) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.invitees = invitees;
        this.minutes = minutes;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/meetings/{id}/minutes/file")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void file(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Meeting meeting = meetings.find(id);
        var format = new Typed(request).raw("format").equals("DOCX") ? DocumentFormat.DOCX : DocumentFormat.PDF;
        documents.send(
                MinutesDocument.of(
                        meeting,
                        minutes.find(id),
                        minutes.objections(id),
                        agenda.content(id),
                        invitees.of(id),
                        shells.of(request)),
                format,
                response);
    }
}
