package org.focalnet.meeting.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.document.CalendarFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The same calendars for programs that speak CalDAV (RFC 4791), such as those of phones: to read, never to write. */
@Controller
class CalendarDavController {

    private static final String ALLOWED = "OPTIONS, GET, HEAD, PROPFIND, REPORT";

    private final CalendarFeeds feeds;

    CalendarDavController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @RequestMapping(
            path = {"/calendar-links/{token}/", "/calendar-links/{token}/calendar/"},
            method = RequestMethod.OPTIONS)
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> options(@PathVariable String token, HttpServletRequest request) {
        return feeds.with(
                token,
                request,
                feed -> ResponseEntity.noContent()
                        .header("DAV", "1, calendar-access")
                        .header(HttpHeaders.ALLOW, ALLOWED)
                        .build());
    }

    @RequestMapping("/calendar-links/{token}/")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> home(@PathVariable String token, HttpServletRequest request) {
        return answer(token, request, (at, asked) -> {
            if (!request.getMethod().equals("PROPFIND")) {
                return refused();
            }
            var answer = new DavAnswer().resource(at.home(), asked.wanted(), at.ofHome());
            return several(deep(request) ? answer.resource(at.calendar(), asked.wanted(), at.ofCalendar()) : answer);
        });
    }

    @RequestMapping("/calendar-links/{token}/calendar/")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
        return answer(token, request, (at, asked) -> switch (request.getMethod()) {
            case "GET", "HEAD" -> file(at.feed().file());
            case "PROPFIND" -> {
                var answer = new DavAnswer().resource(at.calendar(), asked.wanted(), at.ofCalendar());
                if (deep(request)) {
                    at.feed().entries().forEach(one -> answer.resource(at.event(one), asked.wanted(), at.ofEvent(one)));
                }
                yield several(answer);
            }
            case "REPORT" -> report(at, asked);
            default -> refused();
        });
    }

    @GetMapping("/calendar-links/{token}/calendar/{event}.ics")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> event(@PathVariable String token, @PathVariable String event, HttpServletRequest request) {
        return feeds.with(
                token,
                request,
                feed -> feed.entries().stream()
                        .filter(one -> one.id().equals(event))
                        .findFirst()
                        .map(one -> file(DavResources.file(one)))
                        .orElseThrow(NotFound::new));
    }

    private static ResponseEntity<byte[]> report(DavResources at, DavRequest asked) {
        var answer = new DavAnswer();
        switch (asked.report()) {
            case "calendar-query" ->
                at.feed().entries().stream()
                        .filter(one -> asked.from() == null || one.ends().isAfter(asked.from()))
                        .filter(one -> asked.until() == null || one.starts().isBefore(asked.until()))
                        .forEach(one -> answer.resource(at.event(one), asked.wanted(), at.ofEvent(one)));
            case "calendar-multiget" ->
                asked.addresses()
                        .forEach(address -> at.feed().entries().stream()
                                .filter(one -> address.endsWith(at.event(one)))
                                .findFirst()
                                .ifPresentOrElse(
                                        one -> answer.resource(at.event(one), asked.wanted(), at.ofEvent(one)),
                                        () -> answer.missing(address)));
            default -> {
                return ResponseEntity.status(HttpStatus.FORBIDDEN).build(); // RFC 3253: a report that is not supported
            }
        }
        return several(answer);
    }

    private ResponseEntity<byte[]> answer(
            String token,
            HttpServletRequest request,
            BiFunction<DavResources, DavRequest, ResponseEntity<byte[]>> work) {
        String home = "/calendar-links/" + token + "/";
        return feeds.with(
                token,
                request,
                feed -> DavRequest.read(request)
                        .map(asked -> work.apply(new DavResources(home, feed), asked))
                        .orElseGet(() -> ResponseEntity.badRequest().build()));
    }

    private static boolean deep(HttpServletRequest request) {
        return !"0".equals(request.getHeader("Depth"));
    }

    private static ResponseEntity<byte[]> refused() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, ALLOWED)
                .build();
    }

    private static ResponseEntity<byte[]> several(DavAnswer answer) {
        return ResponseEntity.status(HttpStatus.MULTI_STATUS)
                .header(HttpHeaders.CONTENT_TYPE, "application/xml;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("DAV", "1, calendar-access")
                .body(answer.written());
    }

    private static ResponseEntity<byte[]> file(byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .eTag(CalendarFeedController.tag(content))
                .body(content);
    }
}
