package org.focalnet.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.web.ErrorAdvice;
import org.focalnet.web.View;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors that no handler saw: an address the firewall rejects, a failure in a filter. */
@Controller
class ErrorPageController implements ErrorController {

    @RequestMapping("/error")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown show(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return ErrorAdvice.page(thrown, request);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String kind = switch (status) {
            case 403 -> "stale";
            case 404 -> "missing";
            case 405 -> "method";
            case 413 -> "large";
            case 429 -> "throttled";
            case 503 -> "unavailable";
            default -> status >= 500 ? "broken" : "unreadable";
        };
        return ErrorAdvice.error(status, kind, request, status >= 500);
    }
}
