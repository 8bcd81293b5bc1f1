package org.focalnet.assessment.comment;

import java.time.Instant;
import java.util.UUID;

/** What a person of the team says to the others about an item. */
public record Comment(UUID id, UUID item, String text, UUID account, String author, Instant at) {

    public String path() {
        return "/assessment/comments/" + id;
    }
}
