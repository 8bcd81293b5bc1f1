package org.focalnet.meeting.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Tlp;
import org.focalnet.file.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a meeting or of one of its sessions.
 *
 * @param session null where it is of the whole meeting
 * @param texts it in each language, in its newest version
 */
public record MeetingPaper(
        UUID id,
        AudienceId audience,
        UUID meeting,
        @Nullable UUID session,
        String title,
        Tlp tlp,
        Instant written,
        int version,
        List<Text> texts) {

    /**
     * The paper in one language.
     *
     * @param id the object on which its file hangs
     */
    public record Text(UUID id, String language, Attachment file) {}

    public String path() {
        return "/network-meetings/" + meeting + "/papers/" + id;
    }
}
