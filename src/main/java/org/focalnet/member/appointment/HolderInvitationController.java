package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Invited;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A new link for a person in office who has not come yet. */
@Controller
class HolderInvitationController {

    private final AppointmentStore store;
    private final HolderInvitation invitation;
    private final AppointmentPages pages;

    HolderInvitationController(AppointmentStore store, HolderInvitation invitation, AppointmentPages pages) {
        this.store = store;
        this.invitation = invitation;
        this.pages = pages;
    }

    @PostMapping("/appointments/{id}/invitation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object invite(@PathVariable UUID id, HttpServletRequest request) {
        Appointment appointment = store.get(id);
        var typed = new Typed(request);
        String mail = typed.mail("mail", true);
        String language = pages.language(typed);
        if (!typed.problems().any()) {
            try {
                Invited invited =
                        invitation.anew(appointment, typed.number("version", 0, Integer.MAX_VALUE), mail, language);
                return SeeOther.to("/appointments/" + id).say("member.appointment.said.invited", mail, invited.link());
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.page(appointment, "", "", typed.problems(), request).with(422);
    }
}
