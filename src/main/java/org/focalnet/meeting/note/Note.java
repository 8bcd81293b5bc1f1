package org.focalnet.meeting.note;

import java.time.Instant;
import java.util.UUID;

/**
 * A section of the notes of a session.
 *
 * @param heading empty where the kind says what it is
 * @param speaker to whom it is attributed; empty where nobody is named, and always under the Chatham House Rule
 * @param version 0 for one that nobody saved yet
 */
public record Note(
        UUID id, UUID session, Kind kind, String heading, String text, String speaker, int version, Instant changed) {

    static final int LONGEST = 20_000;

    /** What a section holds. */
    public enum Kind {
        DISCUSSION,
        OUTCOMES,
        /** What its heading says. */
        OTHER
    }

    /** With whoever said it before it. */
    public String attributed() {
        return speaker.isEmpty() ? text : speaker + ": " + text;
    }
}
