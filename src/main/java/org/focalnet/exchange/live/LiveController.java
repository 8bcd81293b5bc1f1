package org.focalnet.exchange.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says to an open page that something new is in its room; never what: the page asks for that as for any fragment. */
@Controller
class LiveController {

    private final LiveConnections connections;
    private final LiveStore store;

    LiveController(LiveConnections connections, LiveStore store) {
        this.connections = connections;
        this.store = store;
    }

    /** Stays open for who asks for a stream of events; says what is new to others. */
    @GetMapping("/rooms/{id}/live")
    @Door(Door.Kind.FEED)
    void listen(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        UUID newest = store.newest(id);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        boolean stays = String.valueOf(request.getHeader("Accept")).contains("text/event-stream");
        if (stays && !connections.takesMore()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "60");
            return;
        }
        response.setContentType("text/event-stream");
        response.setHeader(
                "Connection", "close"); // nothing else follows on this line: its end is the end of the answer
        String first = newest.equals(seen(request)) ? ":\n\n" : LiveConnections.event(newest);
        try {
            response.getOutputStream().write(("retry: 5000\n" + first).getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException left) {
            return; // whoever asked is gone
        }
        if (stays) {
            LiveConnection page = request.upgrade(LiveConnection.class);
            page.begin(id, Viewers.require(), connections::remove);
            connections.add(page); // asks once more who may read: it may have changed since the question above
        }
    }

    /** What the page showed last: by the browser's own count after a line that broke, by the page's before. */
    private static @Nullable UUID seen(HttpServletRequest request) {
        String last = request.getHeader("Last-Event-ID");
        try {
            return last == null ? new Typed(request).id("after") : UUID.fromString(last);
        } catch (IllegalArgumentException e) {
            return null; // forged: the page is told to look
        }
    }
}
