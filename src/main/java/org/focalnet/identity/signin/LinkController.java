package org.focalnet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.focalnet.audience.Door;
import org.focalnet.identity.invitation.LinkGonePage;
import org.focalnet.identity.link.Throttle;
import org.focalnet.identity.session.Person;
import org.focalnet.identity.session.Sessions;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.SignInPath;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class LinkController {

    /** Where somebody wanted to go before they asked for a link, as a session attribute. */
    static final String BACK = LinkController.class.getName();

    private final SignInLinks links;
    private final Sessions sessions;
    private final Throttle throttle;

    LinkController(SignInLinks links, Sessions sessions, Throttle throttle) {
        this.links = links;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    /** Programs that look at every link of a mail come here too: this uses nothing up. */
    @GetMapping("/sign-in/links/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ENROLLING)
    Object show(@PathVariable String token, HttpServletRequest request) {
        throttle.admit(Throttle.Limit.OPEN, request);
        Optional<Boolean> open = links.look(token);
        return open.orElse(false) ? new LinkPage(token, new Problems()) : LinkGonePage.of("link", open.isPresent());
    }

    @PostMapping("/sign-in/links/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ENROLLING)
    Object use(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        throttle.admit(Throttle.Limit.OPEN, request);
        Optional<Boolean> open = links.look(token);
        if (!open.orElse(false)) {
            return LinkGonePage.of("link", open.isPresent());
        }
        Optional<Person> person = links.redeem(token, new Typed(request).line("code", 0, 20));
        if (person.isEmpty()) {
            return new LinkPage(token, new Problems().add("code", "identity.code.wrong")).with(422);
        }
        Object back = request.getSession().getAttribute(BACK);
        if (!sessions.begin(request, response, person.get().viewer())) {
            return SeeOther.to(Sessions.FROZEN);
        }
        return SeeOther.to(back instanceof String path ? SignInPath.safe(path) : "/");
    }
}
