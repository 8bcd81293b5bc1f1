package org.focalnet.meeting.guest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Downloads;
import org.focalnet.meeting.agenda.AgendaStore;
import org.focalnet.meeting.invitee.GuestTickets;
import org.focalnet.meeting.invitee.GuestTickets.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a meeting for one invitee, by the link of their mail. */
@Controller
class GuestPaperController {

    private final GuestTickets tickets;
    private final AgendaStore agenda;
    private final Downloads downloads;

    GuestPaperController(GuestTickets tickets, AgendaStore agenda, Downloads downloads) {
        this.tickets = tickets;
        this.agenda = agenda;
        this.downloads = downloads;
    }

    @GetMapping("/meetings/guests/{token}/papers/{item}/{file}")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    void paper(
            @PathVariable String token,
            @PathVariable UUID item,
            @PathVariable UUID file,
            HttpServletRequest request,
            HttpServletResponse response) {
        Guest guest = tickets.open(token).orElseThrow(NotFound::new);
        Viewers.run(Viewer.office(guest.member()), () -> {
            if (agenda.content(guest.meeting()).items().stream()
                    .noneMatch(one -> one.id().equals(item))) {
                throw new NotFound();
            }
            downloads.send(file, item, request, response);
        });
    }
}
