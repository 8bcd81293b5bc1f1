package org.focalnet.meeting.feedback;

/**
 * What a member thinks of a meeting.
 *
 * @param usefulness from 1 to 5; 0 while nothing was said
 * @param again whether it would come again
 * @param version 0 while nothing was said
 */
public record MeetingFeedback(int usefulness, String helped, String hindered, boolean again, int version) {

    static final MeetingFeedback NONE = new MeetingFeedback(0, "", "", false, 0);
}
