package org.focalnet.identity.team;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Invited;
import org.focalnet.identity.link.Throttle;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class TeamController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final ObjectProvider<MemberNames> names;
    private final ShellFactory shells;
    private final Throttle throttle;

    TeamController(
            Accounts accounts,
            Invitations invitations,
            ObjectProvider<MemberNames> names,
            ShellFactory shells,
            Throttle throttle) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.names = names;
        this.shells = shells;
        this.throttle = throttle;
    }

    @GetMapping("/team")
    @Door(Door.Kind.PAGE)
    TeamPage show(HttpServletRequest request) {
        String own = shells.of(request).language();
        boolean written = invitations.languages().contains(Locale.of(own));
        return page(InviteForm.empty(written ? own : "en"), request);
    }

    @PostMapping("/team/invitations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object invite(HttpServletRequest request) {
        InviteForm form = InviteForm.typed(request, invitations.languages());
        if (form.role() == null || form.problems().any()) {
            return page(form, request).with(422);
        }
        throttle.admit(
                Throttle.Limit.INVITE,
                Objects.requireNonNull(Viewers.require().account()).toString());
        try {
            MemberId own = Viewers.require().member();
            return sent(
                    form.mail(),
                    invitations.invite(
                            own, form.role(), form.name(), form.mail(), form.seat(), List.of(form.language())));
        } catch (Refused refused) {
            form.problems().add(refused);
            return page(form, request).with(422);
        }
    }

    @PostMapping("/team/invitations/{id}/renewal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    SeeOther renew(@PathVariable UUID id) {
        boolean own = invitations.pending().stream()
                .filter(one -> one.id().equals(id))
                .allMatch(one -> one.member().equals(Viewers.require().member()));
        Invited invited = invitations.renew(id);
        return own // who opens a link into another member's team reads what is kept there: it goes by mail alone
                ? SeeOther.to("/team").say("identity.team.renewed", invited.link())
                : SeeOther.to("/team").say("identity.team.renewed.other");
    }

    @PostMapping("/team/invitations/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    SeeOther withdraw(@PathVariable UUID id) {
        invitations.withdraw(id);
        return SeeOther.to("/team").say("identity.team.withdrawn");
    }

    static SeeOther sent(String mail, Invited invited) {
        return SeeOther.to("/team").say("identity.team.invited", mail, invited.link());
    }

    private TeamPage page(InviteForm form, HttpServletRequest request) {
        boolean leads = Viewers.require().role().leads();
        List<TeamPage.Waiting> waiting = leads
                ? invitations.pending().stream()
                        .map(pending -> new TeamPage.Waiting(pending, otherMember(pending.member(), request)))
                        .toList()
                : List.of();
        return new TeamPage(accounts.team(), waiting, leads, invitations.languages(), form);
    }

    private String otherMember(MemberId member, HttpServletRequest request) {
        MemberNames known = names.getIfAvailable();
        return known == null || member.equals(Viewers.require().member())
                ? ""
                : known.name(member, shells.of(request).locale());
    }
}
