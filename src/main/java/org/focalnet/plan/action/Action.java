package org.focalnet.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.CostBand;
import org.focalnet.plan.Resourced;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan.
 *
 * @param number by which people speak of it
 * @param reason why it stands so; empty where nobody had to say
 * @param since the day of its status
 */
public record Action(
        UUID id,
        int version,
        UUID plan,
        UUID objective,
        int number,
        Words words,
        List<Body> partners,
        ActionStatus status,
        String reason,
        LocalDate since) {

    /** Its kind in the index and in the record, and among what takes clauses up. */
    public static final String KIND = "plan_action";

    public Action {
        partners = List.copyOf(partners);
    }

    /** An institution of the map, or one that is none of it and has its name alone. */
    public record Body(@Nullable UUID id, String name) {

        public static final Body NOBODY = new Body(null, "");

        public boolean missing() {
            return name.isEmpty();
        }
    }

    /** What is written of it. */
    public record Words(
            String title,
            String about,
            Body lead,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            CostBand cost,
            Resourced resourced) {}

    public String path() {
        return "/plan/actions/" + id;
    }

    public boolean late(LocalDate today) {
        LocalDate due = words.due();
        return status.open() && due != null && due.isBefore(today);
    }

    /** By how many days it is late; 0 where it is not. */
    public long daysLate(LocalDate today) {
        LocalDate due = words.due();
        return due == null || !late(today) ? 0 : java.time.temporal.ChronoUnit.DAYS.between(due, today);
    }

    /** A line of the list, with where it stands. */
    public record Line(Action action, String objective, int total) {}
}
