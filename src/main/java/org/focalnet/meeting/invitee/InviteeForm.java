package org.focalnet.meeting.invitee;

import java.util.List;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of somebody who is asked in.
 *
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 * @param known institutions of the map and of earlier meetings, to choose from
 */
public record InviteeForm(
        Meeting meeting, Invitee invitee, @Nullable Invitee theirs, List<String> known, Problems problems)
        implements View {}
