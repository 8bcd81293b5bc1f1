package org.focalnet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** The one place that turns what went wrong into a status and a page that helps. */
@ControllerAdvice
public class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler
    View.Shown show(Exception thrown, HttpServletRequest request) {
        return page(thrown, request);
    }

    /** Whoever opens the address of an act, by a reload or a language link after a refused form, comes to its page. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    Object method(HttpRequestMethodNotSupportedException thrown, HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || path.length() < 2 || path.startsWith("//")) {
            return page(thrown, request);
        }
        String query = request.getQueryString();
        String above = path.substring(0, Math.max(1, path.lastIndexOf('/')));
        return SeeOther.to(above + (query == null ? "" : "?" + query));
    }

    /** The page of a failure, wherever it happened. */
    public static View.Shown page(Throwable thrown, HttpServletRequest request) {
        return switch (thrown) {
            case NotFound gone -> error(404, "missing", request, false);
            case Conflict conflict -> error(409, "conflict", List.of(conflict.key()), request, false);
            case Refused refused -> error(422, "refused", reason(refused), request, false);
            case MaxUploadSizeExceededException large -> error(413, "large", request, false);
            case java.io.EOFException left -> error(400, "unreadable", request, false); // whoever asked is gone
            case MultipartException broken -> error(400, "unreadable", request, false);
            case DataIntegrityViolationException invalid -> {
                LOG.warn("refused by the database: {}", invalid.getClass().getSimpleName());
                yield error(422, "refused", request, true);
            }
            case Throwable down when Outage.in(down) -> unavailable(down, request);
            case DataAccessException denied
            when denied.toString().contains("row-level security") -> {
                LOG.error("a write was stopped by row-level security", denied);
                yield error(404, "missing", request, true);
            }
            case MethodArgumentTypeMismatchException forged -> error(404, "missing", request, false); // no id at all
            case ErrorResponse known when known.getStatusCode().value() == 404 -> error(404, "missing", request, false);
            case ErrorResponse known when known.getStatusCode().value() == 405 -> error(405, "method", request, false);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() -> error(400, "unreadable", request, false);
            default -> {
                LOG.error("unexpected", thrown);
                yield error(500, "broken", request, true);
            }
        };
    }

    private static View.Shown unavailable(Throwable down, HttpServletRequest request) {
        LOG.error("database not reachable: {}", down.getClass().getSimpleName());
        return error(503, request.getMethod().equals("POST") ? "unavailable" : "away", request, true);
    }

    /** What a rule said no to: its words are ours, so they may be shown wherever it was noticed. */
    private static List<Object> reason(Refused refused) {
        List<Object> reason = new ArrayList<>(List.of(refused.key()));
        reason.addAll(Arrays.asList(refused.arguments()));
        return reason;
    }

    /** The page of a kind of failure that no exception tells of. */
    public static View.Shown error(int status, String kind, HttpServletRequest request, boolean logged) {
        return error(status, kind, List.of(), request, logged);
    }

    private static View.Shown error(
            int status, String kind, List<Object> reason, HttpServletRequest request, boolean logged) {
        String id = logged ? MDC.get("request") : null;
        boolean retry = status == 503 && request.getMethod().equals("POST");
        return new ErrorPage(
                        status,
                        kind,
                        reason,
                        SignInPath.form(request),
                        id == null ? "" : id,
                        request.getRequestURI(),
                        retry ? typed(request) : Map.of())
                .with(status);
    }

    /** What was typed, so that an outage loses nothing even without script. Secrets are not played back. */
    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("code") && !name.equals("token")) {
                kept.put(name, Arrays.asList(values));
            }
        });
        return kept;
    }
}
