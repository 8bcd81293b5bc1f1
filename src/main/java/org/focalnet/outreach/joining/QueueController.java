package org.focalnet.outreach.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.file.Paper;
import org.focalnet.outreach.joining.Nomination.State;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The nominations before the secretariat, each with its letter. */
@Controller
class QueueController {

    private final QueueStore store;
    private final NominationPages pages;

    QueueController(QueueStore store, NominationPages pages) {
        this.store = store;
        this.pages = pages;
    }

    @GetMapping("/nominations")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list(HttpServletRequest request) {
        var typed = new Typed(request);
        State state = Arrays.stream(State.values())
                .filter(one -> one.name().equalsIgnoreCase(typed.raw("state")))
                .findFirst()
                .orElse(null);
        String q = typed.line("q", 0, 100);
        boolean newest = typed.raw("sort").equals("newest");
        int number = typed.raw("page").matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed.raw("page")) : 1;
        QueueStore.Found found = store.list(new QueueStore.Asked(state, q, newest, number));
        int last = Math.max(1, (found.all() + QueueStore.PAGE - 1) / QueueStore.PAGE);
        return new QueuePage(found.shown(), state, q, newest, store.counts(), found.all(), number, last);
    }

    @GetMapping("/nominations/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.page(id, "", new Problems(), request);
    }

    /** The letter as it came, to be saved. */
    @GetMapping("/nominations/{id}/letter")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.OFFICER)
    ResponseEntity<byte[]> letter(@PathVariable UUID id) {
        return answer(store.letter(id), true);
    }

    /** A picture of it, beside what was typed; a PDF is opened by the officer's own program. */
    @GetMapping("/nominations/{id}/letter/picture")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.OFFICER)
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        Paper paper = store.letter(id);
        return answer(paper == null || paper.kind().equals("PDF") ? null : paper, false);
    }

    private static ResponseEntity<byte[]> answer(@Nullable Paper paper, boolean saved) {
        if (paper == null) {
            throw new NotFound();
        }
        var disposition = saved ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        paper.kind().equals("PDF")
                                ? "application/pdf"
                                : "image/" + paper.kind().toLowerCase(java.util.Locale.ROOT))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(paper.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(paper.content());
    }

    /** The day that is today for the secretariat, which works in UTC. */
    static LocalDate today(java.time.Clock clock) {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }
}
