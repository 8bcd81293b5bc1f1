package org.focalnet.secretariat.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Holders;
import org.focalnet.notify.Bounces;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Mails of the secretariat that came back, and whose the address is. */
@Controller
class BounceController {

    private static final int MOST = 200;

    private final Bounces bounces;
    private final Holders holders;
    private final MemberNames names;
    private final ShellFactory shells;

    BounceController(Bounces bounces, Holders holders, MemberNames names, ShellFactory shells) {
        this.bounces = bounces;
        this.holders = holders;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/desk/bounces")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        List<Bounces.Bounce> open = bounces.open(MOST);
        Map<String, List<BouncePage.Owner>> owners =
                holders.withMail(open.stream().map(Bounces.Bounce::address).toList()).stream()
                        .filter(one -> one.state() != AppointmentState.ENDED)
                        .collect(Collectors.groupingBy(
                                one -> one.mail().toLowerCase(Locale.ROOT),
                                Collectors.mapping(
                                        one -> new BouncePage.Owner(
                                                one.name() + ", " + names.name(one.member(), shell.locale()),
                                                "/appointments/" + one.appointment()),
                                        Collectors.toList())));
        return new BouncePage(open.stream()
                .map(one -> new BouncePage.Line(
                        one.id(),
                        one.address(),
                        one.code(),
                        one.at(),
                        owners.getOrDefault(one.address().toLowerCase(Locale.ROOT), List.of())))
                .toList());
    }

    @PostMapping("/desk/bounces/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther settle(@PathVariable UUID id) {
        bounces.settle(id);
        return SeeOther.to("/desk/bounces").say("secretariat.bounce.said");
    }
}
