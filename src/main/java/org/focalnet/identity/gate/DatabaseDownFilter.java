package org.focalnet.identity.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.focalnet.web.ErrorAdvice;
import org.focalnet.web.Reader;
import org.focalnet.web.View;
import org.focalnet.web.ViewHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A database that cannot be reached, wherever it is noticed: also while the session is read or saved, before and after
 * any handler. The page needs neither, and keeps what was typed.
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
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (response.isCommitted() || !down(e)) {
                throw e;
            }
            show(request, response, e);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Exception down) throws IOException {
        response.resetBuffer();
        request.removeAttribute(Reader.ATTRIBUTE); // the head of the page would read the session
        request.removeAttribute(CsrfToken.class.getName());
        View.Shown page = ErrorAdvice.page(
                new DataAccessResourceFailureException("The database is not reachable", down), request);
        response.setHeader("Retry-After", "10");
        views.render(page.view(), page.status(), request, response);
    }

    static boolean down(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof SQLException sql && lost(sql)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A connection that could not be made or was lost (class 08), a server that shuts down (57P01 to 57P03), a full disk
     * or no room for another connection (53), a disk that fails (58).
     */
    private static boolean lost(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof java.sql.SQLTransientConnectionException
                || state != null
                        && (state.startsWith("08")
                                || state.startsWith("57P")
                                || state.startsWith("53")
                                || state.startsWith("58"));
    }
}
