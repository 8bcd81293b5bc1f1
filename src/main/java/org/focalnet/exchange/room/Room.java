package org.focalnet.exchange.room;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Capacity;
import org.jspecify.annotations.Nullable;

/** A room with the part of its thread that is shown. */
public record Room(
        UUID id, String purpose, Set<MemberId> members, Tlp tlp, Instant opened, List<Post> posts, boolean older) {

    /** What one member's person wrote. */
    public record Post(UUID id, MemberId member, String author, Capacity capacity, String text, Instant at) {}

    /**
     * A line of the list.
     *
     * @param last when somebody last wrote; null where nobody has
     * @param unread posts since this person's last visit, seen by nobody else
     */
    public record Line(
            UUID id,
            String purpose,
            Set<MemberId> members,
            Instant opened,
            @Nullable Instant last,
            int unread) {

        public Instant moved() {
            return last == null ? opened : last;
        }
    }
}
