package org.focalnet.export.leaving;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A leaving, as the secretariat or the member sees it.
 *
 * @param officer whether the secretariat looks
 * @param mine whether this reader began it, and so cannot confirm it
 * @param path where its acts are sent
 */
public record LeavingPage(
        String name,
        @Nullable Leaving leaving,
        LocalDate today,
        boolean officer,
        boolean mine,
        String path,
        UUID form,
        String reason,
        String due,
        Problems problems)
        implements View {

    /** Whether one is under way or over; one that was stopped begins anew. */
    public boolean shown() {
        return leaving != null && leaving.stopped() == null;
    }

    public Leaving now() {
        return Objects.requireNonNull(leaving);
    }

    public Leaving.State state() {
        return now().state(today);
    }

    public boolean is(String state) {
        return shown() && state().name().equals(state);
    }

    public boolean open() {
        return shown() && now().deleted() == null;
    }

    public Proof proof() {
        return Proof.of(now().proof());
    }
}
