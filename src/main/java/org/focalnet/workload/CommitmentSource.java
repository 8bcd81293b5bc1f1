package org.focalnet.workload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of thing that takes hours of an office: a bean of the module that owns it. */
public interface CommitmentSource {

    /** Its kind, such as {@code proposal}: {@code workload.kind.proposal} is its name in the reader's language. */
    String kind();

    /** How long one takes where the office says nothing else. */
    int minutes();

    /** Whether that is for each month that one lasts. */
    default boolean monthly() {
        return false;
    }

    /** The commitment of an object, read as the office that has it; empty where it is none, or none any longer. */
    Optional<Commitment> commitment(UUID id);

    /** The ids of what stands open for the viewer's office, in their order, after one of them. */
    List<UUID> standing(UUID after, int limit);

    /**
     * A commitment as its source knows it.
     *
     * @param title own words of the office, or what it holds a copy of; empty where the words are another member's, for
     *     they would stay here when the right to read them is gone: then the kind is shown
     * @param path its page
     * @param first the month in which it begins
     * @param last the month in which it ends
     * @param due the last day, where there is one
     */
    record Commitment(
            String title,
            String path,
            YearMonth first,
            YearMonth last,
            @Nullable LocalDate due,
            boolean done) {

        public Commitment {
            if (!path.startsWith("/") || path.startsWith("//")) {
                throw new IllegalArgumentException("not a path of ours: " + path);
            }
            if (last.isBefore(first)) {
                last = first;
            }
        }

        /** One that waits from now until a day. */
        public static Commitment until(String title, String path, YearMonth now, LocalDate due, boolean done) {
            YearMonth last = YearMonth.from(due);
            return new Commitment(title, path, last.isBefore(now) ? last : now, last, due, done);
        }
    }
}
