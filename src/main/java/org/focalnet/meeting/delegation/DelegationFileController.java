package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.document.TableFile;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of the registration. */
@Controller
class DelegationFileController {

    private final NetworkMeetingStore meetings;
    private final DelegateStore delegates;
    private final ObserverStore observers;
    private final Documents documents;
    private final MemberNames names;
    private final ShellFactory shells;

    DelegationFileController(
            NetworkMeetingStore meetings,
            DelegateStore delegates,
            ObserverStore observers,
            Documents documents,
            MemberNames names,
            ShellFactory shells) {
        this.meetings = meetings;
        this.delegates = delegates;
        this.observers = observers;
        this.documents = documents;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/registrations.csv")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    ResponseEntity<byte[]> csv(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).csv();
    }

    @GetMapping("/network-meetings/{id}/registrations.xlsx")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).xlsx();
    }

    @GetMapping("/network-meetings/{id}/badges.pdf")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    void badges(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        NetworkMeeting meeting = meetings.organised(id);
        Shell shell = shells.of(request);
        documents.send(
                files(meeting, shell).badges(delegates.all(id), observers.badges(id, shell)),
                DocumentFormat.PDF,
                response);
    }

    @GetMapping("/network-meetings/{id}/invitation.docx")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    void invitation(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        NetworkMeeting meeting = meetings.organised(id);
        documents.send(files(meeting, shells.of(request)).invitation(), DocumentFormat.DOCX, response);
    }

    @GetMapping("/network-meetings/{id}/delegates/{delegate}/visa-letter.docx")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    void visa(
            @PathVariable UUID id,
            @PathVariable UUID delegate,
            HttpServletRequest request,
            HttpServletResponse response) {
        NetworkMeeting meeting = meetings.find(id);
        Delegate one = delegates.find(id, delegate);
        if (!one.facts().visa() || one.state() != DelegateState.CONFIRMED) {
            throw new NotFound();
        }
        Shell shell = shells.of(request);
        documents.send(files(meeting, shell).visaLetter(one, shell.locale()), DocumentFormat.DOCX, response);
    }

    private TableFile table(UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        return new TableFile(
                "registrations", Tlp.AMBER, files(meeting, shells.of(request)).rows(delegates.all(id)));
    }

    private DelegationFiles files(NetworkMeeting meeting, Shell shell) {
        return new DelegationFiles(meeting, names, shell);
    }
}
