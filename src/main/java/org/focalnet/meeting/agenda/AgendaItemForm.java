package org.focalnet.meeting.agenda;

import java.util.List;
import org.focalnet.file.Attachment;
import org.focalnet.file.Upload;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a point of an agenda.
 *
 * @param item its version is 0 where it is new
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record AgendaItemForm(
        Meeting meeting,
        AgendaItem item,
        @Nullable AgendaItem theirs,
        List<Upload> uploads,
        List<Attachment> papers,
        Problems problems)
        implements View {}
