package org.focalnet.identity.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the form and the query once, before anybody needs them: what cannot be read, or is larger than what is accepted,
 * is told as such, whichever handler it was meant for.
 */
class UnreadableFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refused = refused(request);
        if (refused == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refused);
        }
    }

    private static int refused(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (InvalidParameterException e) {
            return e.getErrorCode();
        } catch (IllegalStateException e) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE; // parts that are larger together than a form may be
        }
    }
}
