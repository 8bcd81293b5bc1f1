package org.focalnet.identity.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.focalnet.web.ErrorPage;
import org.focalnet.web.View;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers whoever tried too often; before the general advice, which does not know this failure. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ThrottleAdvice {

    @ExceptionHandler
    View.Shown show(TooManyTries thrown, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", Long.toString(thrown.waiting().toSeconds()));
        return new ErrorPage(429, "throttled", List.of(), "", "", request.getRequestURI(), Map.of()).with(429);
    }
}
