package org.focalnet.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.identity.factor.CodeSetUp;
import org.focalnet.identity.factor.CodeStore;
import org.focalnet.identity.factor.FactorStore;
import org.focalnet.identity.link.Throttle;
import org.focalnet.web.Problems;
import org.focalnet.web.Reader;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What I sign in with. Each change needs a fresh proof: who finds an open desk shall not move in. */
@Controller
class FactorController {

    private static final String SECRET = "focalnet.code.secret";

    private final FactorStore factors;
    private final CodeStore codes;
    private final AccountStore accounts;
    private final Throttle throttle;

    FactorController(FactorStore factors, CodeStore codes, AccountStore accounts, Throttle throttle) {
        this.factors = factors;
        this.codes = codes;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @GetMapping("/account/passkeys/new")
    @Door(value = Door.Kind.PAGE, fresh = true)
    View passkey() {
        return new NewPasskeyPage();
    }

    @PostMapping("/account/passkeys/{id}/name")
    @Door(Door.Kind.ACT)
    SeeOther rename(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        String label = typed.line("label", 1, 60);
        if (typed.problems().any()) {
            return SeeOther.to("/account#passkeys").say("identity.passkey.label");
        }
        factors.rename(id, label);
        return SeeOther.to("/account#passkeys").say("identity.account.passkey.renamed");
    }

    @PostMapping("/account/passkeys/{id}/removal")
    @Door(value = Door.Kind.ACT, fresh = true)
    SeeOther removePasskey(@PathVariable UUID id) {
        factors.removePasskey(id);
        return SeeOther.to("/account#passkeys").say("identity.account.passkey.removed");
    }

    @GetMapping("/account/code")
    @Door(value = Door.Kind.PAGE, fresh = true)
    View code(HttpServletRequest request) {
        return page(request, new Problems());
    }

    @PostMapping("/account/code")
    @Door(value = Door.Kind.ACT, fresh = true)
    Object addCode(@RequestAttribute("org.focalnet.web.Reader") Reader reader, HttpServletRequest request) {
        throttle.admit(Throttle.Limit.CODE, reader.account().toString());
        byte[] secret = secret(request);
        if (!codes.shows(secret, new Typed(request).line("code", 0, 20))) {
            return page(request, new Problems().add("code", "identity.code.wrong"))
                    .with(422);
        }
        factors.addCode(secret);
        throttle.forget(Throttle.Limit.CODE, reader.account().toString());
        request.getSession().removeAttribute(SECRET);
        return SeeOther.to("/account#code").say("identity.account.code.added");
    }

    @PostMapping("/account/code/removal")
    @Door(value = Door.Kind.ACT, fresh = true)
    SeeOther removeCode() {
        factors.removeCode();
        return SeeOther.to("/account#code").say("identity.account.code.removed");
    }

    private CodePage page(HttpServletRequest request, Problems problems) {
        return new CodePage(CodeSetUp.of(secret(request), accounts.mine().mail()), problems);
    }

    /** Kept in the session until a right code proves that it arrived. */
    private static byte[] secret(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(SECRET) instanceof byte[] secret) {
            return secret;
        }
        byte[] secret = CodeSetUp.newSecret();
        session.setAttribute(SECRET, secret);
        return secret;
    }
}
