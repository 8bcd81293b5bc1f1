package org.focalnet.meeting.invitee;

import java.util.List;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * The form of somebody who is asked in.
 *
 * @param known institutions of earlier meetings, to choose from
 */
public record InviteeForm(Meeting meeting, Invitee invitee, List<String> known, Problems problems) implements View {}
