package org.focalnet.file.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.file.Attachment;
import org.focalnet.file.content.FileName;
import org.focalnet.file.content.Kind;

/** One version of a file that hangs on an object. */
public record StoredFile(
        UUID id,
        MemberId owner,
        AudienceId audience,
        UUID object,
        UUID series,
        int version,
        String name,
        Kind kind,
        long bytes,
        UUID blob,
        Tlp tlp,
        boolean watermark,
        Attachment.State state,
        List<UUID> pictures,
        int tries,
        Instant at) {

    /** What it is called where it is saved. */
    public String saved() {
        return FileName.marked(name, tlp);
    }

    public boolean ready() {
        return state == Attachment.State.READY;
    }

    /** Whether this reader gets it with their name on each page. */
    boolean markedFor(Viewer viewer) {
        return watermark && kind == Kind.PDF && !viewer.member().equals(owner);
    }
}
