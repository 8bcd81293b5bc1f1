package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
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
    private final OfficeInvitation office;
    private final AppointmentPages pages;

    HolderInvitationController(
            AppointmentStore store, HolderInvitation invitation, OfficeInvitation office, AppointmentPages pages) {
        this.store = store;
        this.invitation = invitation;
        this.office = office;
        this.pages = pages;
    }

    @PostMapping("/appointments/{id}/invitation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object invite(@PathVariable UUID id, HttpServletRequest request) {
        Appointment appointment = store.get(id);
        boolean officer = Viewers.require().role().secretariat();
        if (!officer && !office.ours(appointment)) {
            throw new NotFound();
        }
        var typed = new Typed(request);
        String mail = officer ? typed.mail("mail", true) : appointment.mail();
        String language = pages.language(typed);
        if (!typed.problems().any()) {
            try {
                return officer
                        ? byOfficer(appointment, typed.number("version", 0, Integer.MAX_VALUE), mail, language)
                        : said(appointment, mail, office.again(id, List.of(language)));
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.page(appointment, "", "", typed.problems(), request).with(422);
    }

    /** Where a hub is not empty, the link goes to the person alone: whoever opens it reads what is there. */
    private SeeOther byOfficer(Appointment one, int seen, String mail, String language) {
        if (!invitation.held(one)) {
            return said(one, mail, invitation.anew(one, seen, mail, language));
        }
        if (invitation.led(one)) {
            if (!mail.equalsIgnoreCase(one.mail())) {
                throw new Refused("member.appointment.refused.address", "mail");
            }
            invitation.takeBack(one);
            Viewers.run(OfficeInvitation.lead(one.member()), () -> office.again(one.id(), List.of(language)));
        } else {
            invitation.anew(one, seen, mail, language);
        }
        return SeeOther.to("/appointments/" + one.id()).say("member.appointment.said.mailed", one.mail());
    }

    private static SeeOther said(Appointment one, String mail, Invited invited) {
        return SeeOther.to("/appointments/" + one.id()).say("member.appointment.said.invited", mail, invited.link());
    }
}
