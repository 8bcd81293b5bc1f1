package org.focalnet.exchange.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.exchange.Posts;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done with a whole thread: pinned, closed, taken out; and the draft that is kept for it. */
@Controller
class ThreadActController {

    private final ThreadStore threads;
    private final TopicStore topics;
    private final ThreadExport exports;
    private final ShellFactory shells;
    private final Clock clock;

    ThreadActController(
            ThreadStore threads, TopicStore topics, ThreadExport exports, ShellFactory shells, Clock clock) {
        this.threads = threads;
        this.topics = topics;
        this.exports = exports;
        this.shells = shells;
        this.clock = clock;
    }

    @PostMapping("/rooms/{id}/threads/{thread}/pin")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther pin(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        TopicHead head = head(id, thread);
        threads.pin(thread, new Typed(request).ticked("on"));
        return SeeOther.to(head.path());
    }

    @PostMapping("/rooms/{id}/threads/{thread}/closing")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther close(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        TopicHead head = head(id, thread);
        boolean closed = new Typed(request).ticked("on");
        threads.close(thread, closed);
        return SeeOther.to(head.path()).say(closed ? "exchange.thread.said.closed" : "exchange.thread.said.opened");
    }

    @PostMapping("/rooms/{id}/threads/{thread}/draft")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther keep(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        TopicHead head = head(id, thread);
        var typed = new Typed(request);
        String text = typed.text("text", 0, Posts.LONGEST);
        if (!typed.problems().any()) {
            threads.keep(thread, text);
        }
        return SeeOther.to(head.path() + "#write");
    }

    @GetMapping("/rooms/{id}/threads/{thread}/export")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        TopicHead head = head(id, thread);
        ThreadExport.Text export = exports.of(head, shells.of(request));
        String name = "thread-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "-"
                + export.mark().label().replace(':', '-') + ".md";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/markdown;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(export.text().getBytes(StandardCharsets.UTF_8));
    }

    private TopicHead head(UUID room, UUID thread) {
        TopicHead head = topics.head(thread);
        if (!head.room().equals(room)) {
            throw new NotFound();
        }
        return head;
    }
}
