package org.focalnet.exchange.room;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.ThreadMode;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param members its readers now
 * @param threads how many there are
 */
public record Room(
        UUID id,
        String purpose,
        RoomKind kind,
        AudienceKind audience,
        Set<MemberId> members,
        Tlp tlp,
        Instant opened,
        boolean chairs,
        int threads) {

    /**
     * A line of the list of rooms.
     *
     * @param members of a room for members that are named; empty for a group's
     * @param circle the group of a group's room
     * @param last when somebody last wrote; null where nobody has
     * @param unread posts since this person's last visit, seen by nobody else
     */
    public record Line(
            UUID id,
            String purpose,
            RoomKind kind,
            Set<MemberId> members,
            @Nullable UUID circle,
            Instant opened,
            @Nullable Instant last,
            int unread) {

        public Instant moved() {
            return last == null ? opened : last;
        }
    }

    /** A line of the list of threads: the same of one thread, and who wrote last. */
    public record Topic(
            UUID id,
            String title,
            String language,
            ThreadMode mode,
            Tlp tlp,
            boolean pinned,
            boolean closed,
            int posts,
            int unread,
            Instant moved,
            String author) {}
}
