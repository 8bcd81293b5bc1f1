package org.focalnet.plan.compilation;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * A report to others.
 *
 * @param previous the last of its kind when it was begun; null where there was none
 * @param hash of what it says, from its finishing on
 * @param mark of its files
 */
public record Compilation(
        UUID id,
        int version,
        Kind kind,
        String title,
        String period,
        String language,
        State state,
        @Nullable UUID previous,
        Instant begun,
        @Nullable Instant finished,
        String finisher,
        String hash,
        Tlp mark) {

    /** Its kind in the index and in the record. */
    public static final String KIND = "compilation";

    /** To whom it goes. */
    public enum Kind {
        SG_INPUT,
        REGIONAL,
        UPR
    }

    public enum State {
        DRAFT,
        /** As it was sent; never changed again. */
        FINISHED
    }

    /**
     * A part of it.
     *
     * @param most words; null where no limit is known
     */
    public record Section(
            UUID id,
            String code,
            String title,
            String guidance,
            @Nullable Integer most,
            int version,
            String text,
            String author,
            @Nullable Instant written) {

        public int words(Locale language) {
            return Compilation.words(text, language);
        }

        public boolean over(Locale language) {
            return most != null && words(language) > most;
        }

        boolean says(String other, @Nullable Integer limit) {
            return text.equals(other) && java.util.Objects.equals(most, limit);
        }
    }

    /**
     * Which version of which text went into a section.
     *
     * @param newer whether another version has been approved since
     */
    public record Source(UUID section, UUID passage, String title, int number, boolean newer) {}

    /** A report with its parts. */
    public record Whole(Compilation report, List<Section> sections) {

        public Whole {
            sections = List.copyOf(sections);
        }

        public List<Section> empty() {
            return sections.stream().filter(one -> one.text().isEmpty()).toList();
        }

        public List<Section> over() {
            return sections.stream().filter(one -> one.over(report.locale())).toList();
        }
    }

    /** A line of the list. */
    public record Line(Compilation report, int written, int sections, int total) {}

    public boolean draft() {
        return state == State.DRAFT;
    }

    /** When it was finished; of a draft, when it was begun. */
    public Instant day() {
        return finished == null ? begun : finished;
    }

    public Locale locale() {
        return Locale.of(language);
    }

    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/plan/reports/" + id;
    }

    /** How many words a text has, by the rules of its language: Chinese writes no blanks between them. */
    static int words(String text, Locale language) {
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(text);
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                count++;
            }
        }
        return count;
    }
}
