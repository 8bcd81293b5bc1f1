package org.focalnet.file.upload;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.file.Upload;
import org.jspecify.annotations.Nullable;

/** An upload with the pieces that have come so far. */
record Begun(
        Upload upload,
        MemberId member,
        List<UUID> parts,
        @Nullable UUID blob) {

    boolean whole() {
        return upload.received() == upload.expected();
    }
}
