package org.focalnet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who may come to a door at all: by role, in one place. Someone who is not signed in is asked to; someone whose role does
 * not reach finds nothing there, so that a door's existence tells nothing either.
 */
@Component
class DoorInterceptor implements HandlerInterceptor {

    private final Clock clock;

    DoorInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Door door = method.getMethodAnnotation(Door.class);
        if (door == null) {
            if (method.getBeanType().getName().startsWith("org.focalnet.")) {
                throw new IllegalStateException("not a registered door: " + method);
            }
            return true;
        }
        Viewer viewer = Viewers.current();
        boolean open = switch (door.entry()) {
            case ANYONE, ENROLLING -> true;
            case SIGNED_IN -> viewer != null;
            case WRITER -> viewer != null && viewer.role().writes();
            case LEAD -> viewer != null && viewer.role().leads();
            case OFFICER -> viewer != null && viewer.role().secretariat();
        };
        if (!open && viewer == null) {
            return send(response, SignInPath.to(request));
        }
        if (!open) {
            throw new NotFound();
        }
        if (door.fresh()
                && request.getAttribute(Reader.ATTRIBUTE) instanceof Reader reader
                && !reader.fresh(clock.instant())) {
            return send(
                    response,
                    door.value() == Door.Kind.EXPORT && request.getMethod().equals("GET")
                            ? SignInPath.confirmExport(request)
                            : SignInPath.confirm(request));
        }
        return true;
    }

    private static boolean send(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        return false;
    }
}
