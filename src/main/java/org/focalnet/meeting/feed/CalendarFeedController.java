package org.focalnet.meeting.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import org.focalnet.audience.Door;
import org.focalnet.document.CalendarFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a calendar program gets by a link. */
@Controller
class CalendarFeedController {

    private final CalendarFeeds feeds;

    CalendarFeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendar-links/{token}.ics")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> feed(@PathVariable String token, HttpServletRequest request) {
        return feeds.with(token, request, feed -> {
            byte[] file = feed.file();
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .header("X-Content-Type-Options", "nosniff")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "inline; filename=\"calendar-" + feed.mark().label().replace(':', '-') + ".ics\"")
                    .eTag(tag(file))
                    .body(file);
        });
    }

    /** The same for the same content. */
    static String tag(byte[] content) {
        return '"'
                + HexFormat.of()
                        .formatHex(CalendarLinkStore.hash(new String(content, java.nio.charset.StandardCharsets.UTF_8)))
                        .substring(0, 32)
                + '"';
    }
}
