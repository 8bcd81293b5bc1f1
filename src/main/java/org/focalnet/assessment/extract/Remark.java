package org.focalnet.assessment.extract;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/** What a facilitator or peers say to an extract; read by their member and by the one whose extract it is. */
public record Remark(UUID id, MemberId writer, String text, String author, Instant at) {

    /** Its kind in the record. */
    public static final String KIND = "remark";
}
