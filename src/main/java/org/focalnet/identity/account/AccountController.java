package org.focalnet.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.factor.FactorStore;
import org.focalnet.identity.invitation.InvitationForm;
import org.focalnet.identity.session.SignInStore;
import org.focalnet.web.Ribbon;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AccountController {

    private final AccountStore store;
    private final FactorStore factors;
    private final SignInStore signIns;
    private final ShellFactory shells;

    AccountController(AccountStore store, FactorStore factors, SignInStore signIns, ShellFactory shells) {
        this.store = store;
        this.factors = factors;
        this.signIns = signIns;
        this.shells = shells;
    }

    @GetMapping("/account")
    @Door(Door.Kind.PAGE)
    AccountPage show(HttpServletRequest request) {
        return page(store.mine(), null, request);
    }

    @PostMapping("/account")
    @Door(Door.Kind.ACT)
    Object save(HttpServletRequest request) {
        var typed = new Typed(request);
        Mine mine = new Mine(
                typed.line("name", 2, 120),
                store.mine().mail(),
                typed.line("title", 0, 160),
                InvitationForm.language(typed),
                InvitationForm.zone(typed),
                typed.number("version", 0, Integer.MAX_VALUE),
                typed.problems());
        if (typed.problems().any()) {
            return page(mine, null, request).with(422);
        }
        Optional<Mine> theirs = store.save(mine);
        return theirs.isPresent()
                ? page(mine, theirs.get(), request).with(409)
                : SeeOther.to("/account").say("identity.account.saved");
    }

    private AccountPage page(Mine mine, @Nullable Mine theirs, HttpServletRequest request) {
        Shell shell = shells.of(request);
        return new AccountPage(
                mine,
                theirs,
                factors.passkeys(),
                factors.code().orElse(null),
                signIns.open(),
                Objects.requireNonNull(Viewers.require().signIn()),
                new Ribbon(
                        AudienceKind.OWN,
                        shell.t("identity.account.ribbon"),
                        shell.t("identity.account.ribbon.detail"),
                        List.of(),
                        Tlp.AMBER_STRICT));
    }
}
