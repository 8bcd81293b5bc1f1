package org.focalnet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a write: go and read there (303).
 *
 * @param sayKey key of a text shown once on the page that follows; null for silence
 */
public record SeeOther(String url, @Nullable String sayKey, List<String> arguments) {

    public static SeeOther to(String url) {
        return new SeeOther(url, null, List.of());
    }

    /** Says once, on the page that follows, what was done. */
    public SeeOther say(String key, String... arguments) {
        return new SeeOther(url, key, List.of(arguments));
    }
}
