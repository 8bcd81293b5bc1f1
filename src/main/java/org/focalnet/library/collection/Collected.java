package org.focalnet.library.collection;

import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;

/** A collection. @param size how many of its items the viewer reads */
public record Collected(
        UUID id, MemberId owner, AudienceId audience, String title, String text, int size, int version) {

    public String path() {
        return "/library/collections/" + id;
    }
}
