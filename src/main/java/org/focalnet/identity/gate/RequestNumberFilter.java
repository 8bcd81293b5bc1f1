package org.focalnet.identity.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number that stands in the log, in the answer and on error pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumberFilter extends OncePerRequestFilter {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // the page of a failure bears the number of the request that failed
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String known = response.getHeader("X-Request-Id");
        String number = known == null ? HexFormat.of().toHexDigits(RANDOM.nextLong()) : known;
        response.setHeader("X-Request-Id", number);
        MDC.put("request", number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("request");
        }
    }
}
