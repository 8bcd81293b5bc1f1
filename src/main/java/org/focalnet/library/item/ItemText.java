package org.focalnet.library.item;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.library.Told;
import org.jspecify.annotations.Nullable;

/**
 * An item in one language.
 *
 * @param original whether it was written in this language
 * @param translator who translated it, where that member agreed to be named
 */
public record ItemText(
        UUID id,
        String language,
        boolean original,
        Told told,
        int version,
        Instant changed,
        @Nullable MemberId translator) {

    /** The parts in which something was said, by name, in their order. */
    public static Map<String, String> parts(Told told) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("summary", told.summary());
        parts.put("context", told.context());
        parts.put("problem", told.problem());
        parts.put("done", told.done());
        parts.put("result", told.result());
        parts.put("known", told.known());
        parts.put("failed", told.failed());
        parts.put("conditions", told.conditions());
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    /** All that it says. */
    static String words(Told told) {
        return parts(told).values().stream().collect(Collectors.joining("\n\n"));
    }
}
