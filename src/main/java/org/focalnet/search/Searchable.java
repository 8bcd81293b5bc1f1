package org.focalnet.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/** A kind of object that can be found: a bean of the module that owns it. */
public interface Searchable {

    /** Its kind, such as {@code need}: {@code search.kind.need} is its name in the reader's language. */
    String kind();

    /** The object as it is found, read as its owner's office; empty where it is not, or no longer, to be found. */
    Optional<Entry> entry(UUID id);

    /** The ids of the viewer's own objects in their order, after one of them; for bringing in what is there already. */
    List<UUID> all(UUID after, int limit);

    /**
     * An object as it is found. Holds what its page shows to each of its readers, and nothing more: no name that is
     * withheld, no text that has readers of its own.
     *
     * @param id by which the object is given to a contributor to work on; no other entry has it
     * @param audience who reads the object, and so may find it
     * @param path its page
     * @param text all that can be found, beside the title
     * @param language ISO 639-1 code of the text; empty where there is none
     * @param group the group that it belongs to; where there is none, the group that it is addressed to
     * @param at when it was last posted or changed
     * @param sender the member that it comes from, where its readers know
     * @param until when it ends for everybody but its owner; null where it stays
     * @param also another member whose words are in it, such as the title of a thread that it started; null where there is none
     */
    record Entry(
            UUID id,
            MemberId owner,
            AudienceId audience,
            String path,
            String title,
            String text,
            String language,
            @Nullable UUID group,
            List<String> themes,
            List<String> pillars,
            Instant at,
            @Nullable MemberId sender,
            @Nullable Instant until,
            @Nullable MemberId also) {

        /** One that stays. */
        public Entry(
                UUID id,
                MemberId owner,
                AudienceId audience,
                String path,
                String title,
                String text,
                String language,
                @Nullable UUID group,
                List<String> themes,
                List<String> pillars,
                Instant at,
                @Nullable MemberId sender) {
            this(id, owner, audience, path, title, text, language, group, themes, pillars, at, sender, null, null);
        }

        public Entry {
            themes = List.copyOf(themes);
            pillars = List.copyOf(pillars);
            if (!path.startsWith("/") || path.startsWith("//")) {
                throw new IllegalArgumentException("not a path of ours: " + path);
            }
        }
    }
}
