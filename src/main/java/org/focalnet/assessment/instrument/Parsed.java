package org.focalnet.assessment.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file: an instrument, or why there is none.
 *
 * @param instrument null where something is refused
 * @param off codes of the items that are switched off
 */
public record Parsed(@Nullable Instrument instrument, Set<String> off, List<Fault> faults) {

    public Parsed {
        off = Set.copyOf(off);
        faults = List.copyOf(faults);
        if (faults.stream().anyMatch(Fault::refused)) {
            instrument = null;
        }
    }

    public static Parsed refused(Fault fault) {
        return new Parsed(null, Set.of(), List.of(fault));
    }

    /** The instrument of a file that is known to be right. */
    public Instrument require() {
        if (instrument == null) {
            throw new IllegalStateException("Not an instrument: " + faults);
        }
        return instrument;
    }
}
