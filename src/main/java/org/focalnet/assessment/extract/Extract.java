package org.focalnet.assessment.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.assessment.position.Confidence;
import org.focalnet.assessment.position.Trend;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Chosen parts of a round for chosen readers.
 *
 * @param audience who reads it now
 * @param intended for whom it is made
 * @param preparer account of who prepared it
 * @param until when its readers lose it
 * @param withdrawn when it was taken back; null where it was not
 */
public record Extract(
        UUID id,
        MemberId owner,
        UUID round,
        Purpose purpose,
        String title,
        String note,
        String language,
        Words instrument,
        Tlp mark,
        AudienceId audience,
        AudienceId intended,
        UUID preparer,
        String author,
        String confirmer,
        Instant made,
        Instant until,
        @Nullable Instant withdrawn,
        State state) {

    /** Its kind in the index and in the record. */
    public static final String KIND = "extract";

    /** To whom one can be addressed; never to everybody. */
    static final List<AudienceKind> AUDIENCES = List.of(AudienceKind.NAMED, AudienceKind.GROUP, AudienceKind.NETWORK);

    /** What it is opened for. */
    public enum Purpose {
        SHARING,
        FACILITATOR,
        PEERS;

        /** Whether its readers are asked for remarks; then they have it for a short time. */
        public boolean invites() {
            return this != SHARING;
        }

        /** The last day that can be chosen. */
        LocalDate last(LocalDate today) {
            return invites() ? today.plusDays(90) : today.plusMonths(12);
        }
    }

    /** How it stands. */
    public enum State {
        PREPARED,
        OPEN,
        ENDED,
        WITHDRAWN;

        static State of(@Nullable Instant disclosed, @Nullable Instant withdrawn, Instant until, Instant now) {
            if (withdrawn != null) {
                return WITHDRAWN;
            }
            return !until.isAfter(now) ? ENDED : disclosed == null ? PREPARED : OPEN;
        }

        /** The mark that goes with the word. */
        public String tone() {
            return this == OPEN ? "on" : this == PREPARED ? "part" : "off";
        }
    }

    public String path() {
        return "/assessment/extracts/" + id;
    }

    /**
     * Says until when it is read: until the end of the day that was chosen, or to the hour where that is another day on
     * the clock of whoever reads this.
     */
    public String until(String key, Shell shell, Object... before) {
        boolean whole = until.atZone(shell.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        Object[] words = Arrays.copyOf(before, before.length + 1);
        words[before.length] = whole ? shell.day(until.minusSeconds(1)) : shell.moment(until);
        return shell.t(whole ? key + ".day" : key, words);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean prepared() {
        return state == State.PREPARED;
    }

    /**
     * A part of it: a section, or an item below it.
     *
     * @param kind null for a section
     * @param positioned whether the position goes along; else the reasons alone
     */
    public record Line(
            boolean section,
            Words title,
            @Nullable AnswerKind kind,
            boolean positioned,
            @Nullable String value,
            @Nullable Trend trend,
            @Nullable Confidence confidence,
            String reasoning,
            String narrative,
            String resilience) {}
}
