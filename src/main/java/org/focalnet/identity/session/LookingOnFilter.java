package org.focalnet.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Requests that leave no time behind: what a page asks by itself while it is open, which must not keep a session alive,
 * and contributions under the Chatham House Rule, whose minute would name their writer. They read the session and do not
 * touch when it was last used.
 */
@Component
@ConditionalOnWebApplication // a command has no sessions
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class LookingOnFilter extends OncePerRequestFilter {

    /** Says on the request that it is one. */
    static final String ATTRIBUTE = LookingOnFilter.class.getName() + ".ON";

    private static final Pattern QUIET = Pattern.compile(
            "/rooms/[^?]*/(live|contributions|contributions/new)|/network-meetings/[^?]*/contributions(/kept)?");
    private static final String NO_SESSION_FILTER = SessionRepositoryFilter.class.getName() + ALREADY_FILTERED_SUFFIX;

    private final SessionRepository<? extends Session> sessions;
    private final CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();

    LookingOnFilter(SessionRepository<? extends Session> sessions, CookieSerializer cookies) {
        this.sessions = sessions;
        ids.setCookieSerializer(cookies);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean byItself = request.getMethod().equals("GET") && request.getHeader("X-Live") != null;
        return !byItself && !QUIET.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = find(request, sessions);
        if (session == null) {
            chain.doFilter(request, response); // nobody, or no longer: as with every other address
            return;
        }
        request.setAttribute(NO_SESSION_FILTER, Boolean.TRUE);
        request.setAttribute(ATTRIBUTE, Boolean.TRUE);
        chain.doFilter(new WithSession(request, session), response);
    }

    private <S extends Session> @Nullable HttpSession find(HttpServletRequest request, SessionRepository<S> kept) {
        for (String id : ids.resolveSessionIds(request)) {
            S session = kept.findById(id);
            if (session != null) {
                return new ReadSession<>(session, kept, request.getServletContext());
            }
        }
        return null;
    }

    private static final class WithSession extends HttpServletRequestWrapper {

        private final HttpSession session;

        WithSession(HttpServletRequest request, HttpSession session) {
            super(request);
            this.session = session;
        }

        @Override
        public HttpSession getSession() {
            return session;
        }

        @Override
        public HttpSession getSession(boolean create) {
            return session;
        }

        @Override
        public String getRequestedSessionId() {
            return session.getId();
        }

        @Override
        public boolean isRequestedSessionIdValid() {
            return true;
        }
    }
}
