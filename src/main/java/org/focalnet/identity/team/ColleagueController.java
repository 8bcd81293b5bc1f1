package org.focalnet.identity.team;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.identity.Invitations;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ColleagueController {

    private final Accounts accounts;
    private final Invitations invitations;

    ColleagueController(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** Asks for the proof before anything is chosen here, so that the acts below lose nothing to it. */
    @GetMapping("/team/people/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD, fresh = true)
    ColleaguePage show(@PathVariable UUID id) {
        return new ColleaguePage(accounts.colleague(id), new Problems());
    }

    @PostMapping("/team/people/{id}/role")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    Object changeRole(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        Role role = typed.choice("role", Role.class);
        try {
            if (role != null) {
                accounts.changeRole(id, role);
                return SeeOther.to("/team").say("identity.team.role_changed");
            }
        } catch (Refused refused) {
            typed.problems().add(refused);
        }
        return new ColleaguePage(accounts.colleague(id), typed.problems()).with(422);
    }

    /** For a person who lost what they sign in with: what they had opens nothing once they accept. */
    @PostMapping("/team/people/{id}/invitation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    SeeOther inviteAnew(@PathVariable UUID id) {
        Colleague person = accounts.colleague(id);
        return TeamController.sent(
                person.mail(),
                invitations.invite(
                        Viewers.require().member(),
                        person.role(),
                        person.name(),
                        person.mail(),
                        person.seat(),
                        List.of()));
    }

    @PostMapping("/team/people/{id}/closure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object close(@PathVariable UUID id) {
        try {
            accounts.deactivate(id);
        } catch (Refused refused) {
            return new ColleaguePage(accounts.colleague(id), new Problems().add(refused)).with(422);
        }
        return SeeOther.to("/team").say("identity.team.closed");
    }
}
