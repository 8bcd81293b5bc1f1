package org.focalnet.meeting.topic;

/** What is proposed. */
public enum TopicKind {
    TOPIC,
    PAPER,
    SPEAKER
}
