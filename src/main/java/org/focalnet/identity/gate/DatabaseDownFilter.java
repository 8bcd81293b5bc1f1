package org.focalnet.identity.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.focalnet.database.Outage;
import org.focalnet.web.ErrorAdvice;
import org.focalnet.web.Reader;
import org.focalnet.web.View;
import org.focalnet.web.ViewHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A database that cannot be reached, wherever it is noticed: also while the session is read or saved, before and after
 * any handler. The page needs neither, and keeps what was typed. Until then nothing of the answer has left.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseDownFilter extends OncePerRequestFilter {

    private final ViewHandler views;

    DatabaseDownFilter(ViewHandler views) {
        this.views = views;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new HeldAnswer(request, response);
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | IOException | RuntimeException e) {
            if (answer.begun() || !Outage.in(e)) {
                throw e;
            }
            if (!answer.wasWritten()) {
                answer.forget();
                show(request, response, e);
                return;
            }
        }
        answer.send();
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Exception down) throws IOException {
        request.removeAttribute(Reader.ATTRIBUTE); // the head of the page would read the session
        request.removeAttribute(CsrfToken.class.getName());
        View.Shown page = ErrorAdvice.page(
                new DataAccessResourceFailureException("The database is not reachable", down), request);
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        views.render(page.view(), page.status(), request, response);
    }
}
