package org.focalnet.assessment.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.assessment.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * Two rounds of an instrument, item by item. It says what is different and never which is better, nor how many are.
 *
 * @param before the round that began first
 */
public record Comparison(Round before, Round after, List<Part> parts) {

    /** What became of a question between the two. */
    public enum Fate {
        STAYED,
        REWORDED,
        NEW,
        REMOVED
    }

    /** A section with the lines that are shown of it. */
    public record Part(String code, Words title, List<Line> lines) {}

    /**
     * An item in both rounds.
     *
     * @param before null where it was not asked then
     * @param after null where it is asked no more
     */
    public record Line(@Nullable Stood before, @Nullable Stood after) {

        public Fate fate() {
            if (before == null) {
                return Fate.NEW;
            }
            if (after == null) {
                return Fate.REMOVED;
            }
            return after.reworded(before) ? Fate.REWORDED : Fate.STAYED;
        }

        /** The newest of the two. */
        public Stood latest() {
            Stood newest = after == null ? before : after;
            if (newest == null) {
                throw new IllegalStateException("an item of neither round");
            }
            return newest;
        }

        /** Whether another position was taken, or the question itself is another. */
        public boolean changed() {
            return before == null || after == null || after.reworded(before) || !after.same(before);
        }

        /** Whether neither round took it up. */
        boolean left() {
            return (before == null || !before.chosen()) && (after == null || !after.chosen());
        }
    }

    /** Lays two rounds beside each other; items come in the order of the later round, and those that it lost last. */
    static Comparison of(Round before, Round after, List<Stood> stood, boolean all) {
        Map<String, Stood> earlier = new LinkedHashMap<>();
        Map<String, Stood> later = new LinkedHashMap<>();
        stood.forEach(one -> (one.round().equals(before.id()) ? earlier : later).put(one.code(), one));
        Map<String, Part> parts = new LinkedHashMap<>();
        later.values().forEach(one -> add(parts, new Line(earlier.remove(one.code()), one), all));
        earlier.values().forEach(one -> add(parts, new Line(one, null), all));
        return new Comparison(before, after, List.copyOf(parts.values()));
    }

    private static void add(Map<String, Part> parts, Line line, boolean all) {
        if (!line.left() && (all || line.changed())) {
            Stood latest = line.latest();
            parts.computeIfAbsent(latest.section(), code -> new Part(code, latest.sectionTitle(), new ArrayList<>()))
                    .lines()
                    .add(line);
        }
    }
}
