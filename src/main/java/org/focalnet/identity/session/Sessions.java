package org.focalnet.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Device;
import org.focalnet.web.Reader;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends a person's session in the browser that asks. */
@Component
public class Sessions {

    /** Where whoever proved who they are is told that their hub is frozen. */
    public static final String FROZEN = "/sign-in/frozen";

    private static final String TOLD = Sessions.class.getName() + ".FROZEN";

    private final SignInStore signIns;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    Sessions(SignInStore signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * Signs a person in. Nothing of the session before survives, not even its id or the token of its forms.
     *
     * @return false where nobody of the person's hub signs in while it is frozen: then {@link #FROZEN} is for them
     */
    public boolean begin(HttpServletRequest request, HttpServletResponse response, Viewer person) {
        UUID account = java.util.Objects.requireNonNull(person.account());
        UUID signIn = Ids.next();
        HttpSession session = fresh(request);
        boolean begun = Viewers.as(
                new Viewer(person.member(), account, person.role(), signIn),
                () -> signIns.begin(signIn, account, Device.of(request.getHeader("User-Agent"))));
        if (begun) {
            save(request, response, new OfficeAuthentication(account, signIn, clock.instant()));
        } else {
            session.setAttribute(TOLD, true);
        }
        return begun;
    }

    /** Whether this session's person proved who they are and was told that their hub is frozen. */
    public boolean told(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(TOLD) != null;
    }

    /** The person has just proved again who they are. */
    public void confirm(HttpServletRequest request, HttpServletResponse response, Reader reader) {
        UUID signIn = java.util.Objects.requireNonNull(reader.viewer().signIn());
        request.changeSessionId();
        save(request, response, new OfficeAuthentication(reader.account(), signIn, clock.instant()));
    }

    /** An empty session in place of the one before. */
    public HttpSession fresh(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        return request.getSession();
    }

    public void end(HttpServletRequest request, Reader reader) {
        signIns.end(java.util.Objects.requireNonNull(reader.viewer().signIn()));
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void save(HttpServletRequest request, HttpServletResponse response, OfficeAuthentication who) {
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
