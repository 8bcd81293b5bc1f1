package org.focalnet.meeting.session;

import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.View;

/**
 * What changed in an agenda.
 *
 * @param shown the version whose changes are shown; 0 for what was edited since the last
 */
public record AgendaChangesPage(
        MeetingHead head, List<AgendaVersion> versions, int shown, List<AgendaVersion.Change> changes)
        implements View {}
