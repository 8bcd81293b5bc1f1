package org.focalnet.meeting.delegation;

import org.focalnet.audience.MemberId;

/** A line of the list of participants, as those who are asked to the meeting read it. */
public record Participant(MemberId member, String name, String post, Part part, boolean online) {}
