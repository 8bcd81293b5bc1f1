package org.focalnet.meeting.session;

import java.util.List;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be brought into an agenda.
 *
 * @param form the same for the check and the act, so that what is sent twice is brought in once
 * @param checked how many sessions it would add; null where nothing was looked at yet
 */
public record AgendaImportPage(
        MeetingHead head,
        UUID form,
        List<AgendaRows.Fault> faults,
        @Nullable Integer checked,
        Problems problems) implements View {}
