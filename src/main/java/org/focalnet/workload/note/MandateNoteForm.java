package org.focalnet.workload.note;

import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is written.
 *
 * @param version the one that this form has seen; 0 where there was none
 * @param figures as they stand now, and as they will be kept with it
 * @param theirs what somebody else kept since the form was opened
 */
public record MandateNoteForm(
        UUID form,
        int year,
        int version,
        MandateNote.Texts texts,
        MandateNote.Figures figures,
        @Nullable MandateNote theirs,
        Problems problems)
        implements View {}
