package org.focalnet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.focalnet.audience.Door;
import org.focalnet.identity.DemoSignIn;
import org.focalnet.identity.factor.CodeStore;
import org.focalnet.identity.factor.FactorStore;
import org.focalnet.identity.link.Throttle;
import org.focalnet.identity.session.Sessions;
import org.focalnet.web.Problems;
import org.focalnet.web.Reader;
import org.focalnet.web.SeeOther;
import org.focalnet.web.SignInPath;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ConfirmationController {

    private final FactorStore factors;
    private final CodeStore codes;
    private final Sessions sessions;
    private final Throttle throttle;
    private final ObjectProvider<DemoSignIn> demo;
    private final Clock clock;

    ConfirmationController(
            FactorStore factors,
            CodeStore codes,
            Sessions sessions,
            Throttle throttle,
            ObjectProvider<DemoSignIn> demo,
            Clock clock) {
        this.demo = demo;
        this.factors = factors;
        this.codes = codes;
        this.sessions = sessions;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping("/sign-in/confirmation")
    @Door(Door.Kind.PAGE)
    View show(
            @RequestParam(defaultValue = "/") String back,
            @RequestParam @Nullable String from,
            @RequestAttribute("org.focalnet.web.Reader") Reader reader) {
        return page(back, from, reader.fresh(clock.instant()), new Problems());
    }

    /** By a code, or in the demonstration by stepping in again; a passkey confirms through the requests of its script. */
    @PostMapping("/sign-in/confirmation")
    @Door(Door.Kind.ACT)
    Object confirm(
            @RequestParam(defaultValue = "/") String back,
            @RequestParam @Nullable String from,
            @RequestAttribute("org.focalnet.web.Reader") Reader reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (page(back, from, false, new Problems()).steps()) {
            sessions.confirm(request, response, reader);
            return SeeOther.to(page(back, from, false, new Problems()).next());
        }
        throttle.admit(Throttle.Limit.CODE, reader.account().toString());
        if (!codes.take(new Typed(request).line("code", 0, 20))) {
            return page(back, from, false, new Problems().add("code", "identity.code.wrong"))
                    .with(422);
        }
        throttle.forget(Throttle.Limit.CODE, reader.account().toString());
        sessions.confirm(request, response, reader);
        return SeeOther.to(page(back, from, false, new Problems()).next());
    }

    private ConfirmationPage page(String back, @Nullable String from, boolean fresh, Problems problems) {
        return new ConfirmationPage(
                SignInPath.safe(back),
                from == null ? null : SignInPath.safe(from),
                from != null && fresh,
                !factors.passkeys().isEmpty(),
                factors.code().isPresent(),
                demo.getIfAvailable() != null,
                problems);
    }
}
