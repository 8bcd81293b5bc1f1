package org.focalnet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.identity.session.Sessions;
import org.focalnet.web.SeeOther;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells those who proved who they are that their hub is frozen; others find the way in and nothing else. */
@Controller
class FrozenController {

    private final Sessions sessions;
    private final ObjectProvider<MemberNames> names;

    FrozenController(Sessions sessions, ObjectProvider<MemberNames> names) {
        this.sessions = sessions;
        this.names = names;
    }

    @GetMapping(Sessions.FROZEN)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ENROLLING)
    Object show(HttpServletRequest request) {
        if (!sessions.told(request)) {
            return SeeOther.to("/sign-in");
        }
        MemberNames known = names.getIfAvailable();
        return new FrozenPage(known == null ? "" : known.help()).with(403);
    }
}
