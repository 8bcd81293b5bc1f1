package org.focalnet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.focalnet.audience.Door;
import org.focalnet.identity.session.Sessions;
import org.focalnet.web.Reader;
import org.focalnet.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SignOutController {

    private final Sessions sessions;

    SignOutController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/sign-out")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    SeeOther end(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Reader.ATTRIBUTE) instanceof Reader reader) {
            sessions.end(request, reader);
        }
        response.setHeader(
                "Clear-Site-Data", "\"cache\""); // a refused form, which alone may be kept, goes with the session
        return SeeOther.to("/");
    }
}
