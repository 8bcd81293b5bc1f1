package org.focalnet.library.harvest;

import java.util.UUID;

/**
 * What a repository elsewhere says of an item of its own.
 *
 * @param id of the row; null before it is kept
 * @param link where the item is; empty where no address was said
 */
public record Harvested(
        @org.jspecify.annotations.Nullable UUID id,
        String identifier,
        String title,
        String creator,
        String issued,
        String link,
        String description,
        String language) {}
