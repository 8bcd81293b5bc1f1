package org.focalnet.plan.source;

import java.util.UUID;
import org.focalnet.plan.SourceKind;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Where an action comes from.
 *
 * @param thing the id of what it comes from; null where only its title is known
 * @param title a copy, as it was then
 * @param path its page in the hub; empty where there is none
 */
public record Source(UUID id, SourceKind kind, @Nullable UUID thing, String title, String path) {

    /** Pages of the hub from which an action can come: nothing else is linked to. */
    private static final String PATHS =
            "/(assessment|meetings|policies|institutions)(/[A-Za-z0-9-]{1,60}){0,5}(#[A-Za-z0-9-]{1,60})?";

    /** What the address of the form for a new action says; null where it says nothing, or nothing that can be. */
    public static @Nullable Source read(Typed typed, UUID id) {
        String title = typed.raw("source_title").replaceAll("\\s+", " ").strip();
        for (SourceKind kind : SourceKind.values()) {
            if (kind.name().equals(typed.raw("source"))
                    && !Typed.unseen(title)
                    && title.codePointCount(0, title.length()) <= 300) {
                String path = typed.raw("source_path");
                return new Source(id, kind, typed.id("source_id"), title, safe(path));
            }
        }
        return null;
    }

    static String safe(String path) {
        return path.length() <= 200 && path.matches(PATHS) ? path : "";
    }
}
