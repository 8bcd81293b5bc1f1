package org.focalnet.workload;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an office writes down itself as taken on. */
public interface Commitments {

    /**
     * Something to do.
     *
     * @param kind one of the kinds of effort
     * @param minutes all that it takes; null for what is usual
     * @param account who of the team does it; null for the holder
     * @param institution which other body does it; empty where the office does
     */
    record NewCommitment(
            String kind,
            String title,
            Months months,
            @Nullable LocalDate due,
            @Nullable Integer minutes,
            @Nullable UUID account,
            String institution) {}

    /** Takes it on; the same form sent twice is one. */
    void take(UUID form, NewCommitment commitment);

    /** Says that it is done. */
    void complete(UUID id);
}
