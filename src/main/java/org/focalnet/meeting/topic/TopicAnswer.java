package org.focalnet.meeting.topic;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser answered.
 *
 * @param session where it is taken up; null where none was said, or the viewer does not read it
 * @param sessionTitle empty where there is none
 */
public record TopicAnswer(boolean accepted, @Nullable UUID session, String sessionTitle, String note, Instant at) {}
