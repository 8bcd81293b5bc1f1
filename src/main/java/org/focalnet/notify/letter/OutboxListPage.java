package org.focalnet.notify.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.web.View;

/** The letters that nobody sent, newest first; in the demo only. */
public record OutboxListPage(List<Line> letters) implements View {

    /** A letter by its head. */
    public record Line(UUID id, Instant at, String to, String subject, String language) {}
}
