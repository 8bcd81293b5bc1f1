package org.focalnet.exchange.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says to an open page that something new is in its room; never what: the page asks for that as for any fragment. */
@Controller
class LiveController {

    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private final LiveConnections connections;
    private final LiveStore store;

    LiveController(LiveConnections connections, LiveStore store) {
        this.connections = connections;
        this.store = store;
    }

    /** Stays open for who asks for a stream of events, on a thread that costs little; says what is new to others. */
    @GetMapping("/rooms/{id}/live")
    @Door(Door.Kind.FEED)
    void listen(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        if (!store.reads(id)) {
            throw new NotFound();
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        String accepted = String.valueOf(request.getHeader("Accept"));
        // Whoever is removed between the question above and here is found by the check that adding asks for.
        Optional<LiveConnection> added =
                accepted.contains("text/event-stream") ? connections.add(id, Viewers.require()) : Optional.empty();
        if (added.isEmpty() && accepted.contains("text/event-stream")) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "60");
            return;
        }
        response.setContentType("text/event-stream");
        try {
            UUID newest = store.newest(id);
            boolean known = newest.equals(seen(request));
            send(response, "retry: 5000\n" + (known ? ":\n\n" : event(newest)));
            added.ifPresent(page -> stay(page, response));
        } catch (UncheckedIOException gone) {
            LOG.debug("the page is closed", gone);
        } finally {
            added.ifPresent(connections::remove);
        }
    }

    private void stay(LiveConnection page, HttpServletResponse response) {
        try {
            while (true) {
                switch (page.next(HEARTBEAT)) {
                    case POSTS -> send(response, event(store.newest(page.room())));
                    case NOTHING -> send(response, ":\n\n");
                    case OVER -> {
                        send(response, "event: over\ndata:\n\n");
                        return;
                    }
                    case END -> {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    private static String event(UUID newest) {
        return "id: " + newest + "\nevent: posts\ndata:\n\n";
    }

    private static void send(HttpServletResponse response, String text) {
        try {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
