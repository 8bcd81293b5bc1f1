package org.focalnet.meeting.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a meeting.
 *
 * @param ends the last day of silence, whole, in the zone of the meeting; null before it is circulated
 * @param deadline the first instant after it
 * @param sent when it was circulated last; null before
 */
public record Summary(
        UUID meeting,
        MemberId owner,
        AudienceId audience,
        String text,
        Tlp tlp,
        State state,
        @Nullable LocalDate ends,
        @Nullable Instant deadline,
        @Nullable Instant sent,
        int version) {

    static final int LONGEST = 100_000;
    static final int MOST_DAYS = 30;

    /** How far it is. */
    public enum State {
        DRAFT,
        /** Read by all who read the meeting; silence adopts it. */
        CIRCULATED,
        /** Somebody said what is wrong; it can be written anew. */
        OBJECTED,
        ADOPTED
    }

    /**
     * A piece of the text.
     *
     * @param level 1 for a heading, 2 for a smaller one, 0 for what stands below
     */
    public record Piece(int level, String text) {}

    /** The text in pieces: a line with one or two number signs before it is a heading. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        var below = new StringBuilder();
        for (String line : text.lines().toList()) {
            int level = line.startsWith("## ") ? 2 : line.startsWith("# ") ? 1 : 0;
            if (level > 0) {
                add(pieces, below);
                pieces.add(new Piece(level, line.substring(level).strip()));
            } else {
                below.append(line).append("\n");
            }
        }
        add(pieces, below);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder below) {
        if (!below.toString().isBlank()) {
            pieces.add(new Piece(0, below.toString().strip()));
        }
        below.setLength(0);
    }

    /** What a member finds wrong. */
    public record Objection(MemberId member, String reason, Instant at) {}

    public boolean editable() {
        return state == State.DRAFT || state == State.OBJECTED;
    }

    /** Whether a reader can object: one objection does not take that from the others. */
    public boolean objectable(Instant now) {
        return (state == State.CIRCULATED || state == State.OBJECTED) && deadline != null && deadline.isAfter(now);
    }

    /** Whether silence can still adopt it. */
    public boolean open(Instant now) {
        return state == State.CIRCULATED && deadline != null && deadline.isAfter(now);
    }

    /** Whether an objection is to what was circulated last. */
    public boolean current(Objection one) {
        return sent == null || !one.at().isBefore(sent);
    }
}
