package org.focalnet.meeting.reply;

import java.time.Instant;

/** A mail that came to the reply address of an invitee, and what it changed. */
public record MailReply(Outcome outcome, String text, Instant at) {

    static final int LONGEST = 2_000;

    /** What it was. */
    public enum Outcome {
        /** The answer of the invitee, as by their link. */
        ANSWERED,
        /** Another time is wished. */
        PROPOSAL,
        /** Words of the invitee without an answer. */
        MESSAGE,
        /** An answer to an older version of the meeting. */
        OUTDATED,
        /** An answer that was given before the one that was taken last. */
        OVERTAKEN,
        /** The meeting is over or cancelled. */
        LATE,
        /** From, or for, somebody who was not asked at this address. */
        OTHER_PERSON,
        OTHER_MEETING,
        /** Broken, too large, or of no known kind. */
        UNREADABLE;

        /** Whether the office hears of it: a person expects something. */
        boolean told() {
            return this != ANSWERED && this != LATE && this != OVERTAKEN;
        }
    }

    static MailReply of(Outcome outcome, String text, Instant at) {
        return new MailReply(outcome, most(text, LONGEST), at);
    }

    /** The beginning of a text that may be too long. */
    static String most(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 2)) + " …";
    }
}
