package org.focalnet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.identity.government.Governments;
import org.focalnet.identity.link.Throttle;
import org.focalnet.web.Problems;
import org.focalnet.web.Reader;
import org.focalnet.web.SeeOther;
import org.focalnet.web.SignInPath;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final SignInLinks links;
    private final Throttle throttle;
    private final Map<String, String> governments;

    SignInController(SignInLinks links, Throttle throttle, Governments governments) {
        this.links = links;
        this.throttle = throttle;
        this.governments = governments.all();
    }

    @GetMapping("/sign-in")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object show(
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String failed,
            HttpServletRequest request) {
        String safe = SignInPath.safe(back);
        return request.getAttribute(Reader.ATTRIBUTE) != null
                ? SeeOther.to(safe)
                : new SignInPage(safe, "", governments, failed.equals("true"), new Problems());
    }

    @PostMapping("/sign-in/links")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object send(HttpServletRequest request) {
        throttle.admit(Throttle.Limit.ASK, request);
        var typed = new Typed(request);
        String mail = typed.mail("mail", true);
        String back = SignInPath.safe(typed.raw("back"));
        if (typed.problems().any()) {
            return new SignInPage(back, typed.raw("mail"), governments, false, typed.problems()).with(422);
        }
        throttle.admit(Throttle.Limit.ASK_ACCOUNT, mail);
        request.getSession().setAttribute(LinkController.BACK, back); // where the link is opened on this device
        links.send(mail);
        return SeeOther.to("/sign-in/links");
    }

    @GetMapping("/sign-in/links")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View sent() {
        return new LinkSentPage();
    }
}
