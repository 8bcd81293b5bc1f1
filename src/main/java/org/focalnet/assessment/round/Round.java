package org.focalnet.assessment.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One answering of an instrument over a period.
 *
 * @param instrument code of the instrument, the same through its editions
 * @param name title of the instrument as it was then
 * @param source what the instrument rests on
 * @param summary what the hub writes of the whole; never computed
 * @param summarised version of the summary
 */
public record Round(
        UUID id,
        String instrument,
        int edition,
        InstrumentKind kind,
        Words name,
        String source,
        List<String> languages,
        Facts facts,
        String summary,
        int summarised,
        State state,
        String author,
        int version,
        Instant created) {

    /** The kind of object for the search, the record and the notices. */
    public static final String KIND = "round";

    /** Whether it is still written in. */
    public enum State {
        OPEN,
        CLOSED;

        /** The mark that goes with the word. */
        public String tone() {
            return this == OPEN ? "part" : "on";
        }
    }

    /**
     * What is written of it.
     *
     * @param territory in words; empty for the whole country
     * @param steering institutions and people who steer it, in words
     * @param due the day until which answers are awaited
     * @param next when the next round is to begin; null where that is left open until it closes
     */
    public record Facts(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String territory,
            List<Theme> themes,
            String steering,
            LocalDate due,
            @Nullable LocalDate next) {

        public Facts {
            themes = List.copyOf(themes);
        }
    }

    public Round {
        languages = List.copyOf(languages);
    }

    public String path() {
        return "/assessment/rounds/" + id;
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
