package org.focalnet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.identity.session.People;
import org.focalnet.identity.session.Sessions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Steps into a fictional person without proving anything. Exists in the demonstration and in no other start. */
@Component
@Profile("demo")
public class DemoSignIn {

    private final People people;
    private final Sessions sessions;

    DemoSignIn(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    /** @return the page with which the person begins */
    public String as(UUID account, HttpServletRequest request, HttpServletResponse response) {
        Viewer person = people.byAccount(account).orElseThrow(NotFound::new).viewer();
        return sessions.begin(request, response, person) ? "/" : Sessions.FROZEN;
    }
}
