package org.focalnet.workload.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.web.Shell;
import org.focalnet.workload.Carrier;
import org.focalnet.workload.Months;
import org.jspecify.annotations.Nullable;

/**
 * Something that the office has taken on.
 *
 * @param source the object of another module that it is; null where the office wrote it down
 * @param path the page of that object; empty where there is none
 * @param title empty where the words are another member's
 * @param adjusted whether the office said how long this one takes
 * @param account who of the team was given it; null where nobody was
 * @param institution which other body does it
 * @param informed the address there that was written to; empty where nobody was
 * @param giver the account that gave it on; null where nobody did
 * @param progress how far it is, in the words of who does it
 */
public record Commitment(
        UUID id,
        String kind,
        @Nullable UUID source,
        String path,
        String title,
        Months months,
        @Nullable LocalDate due,
        int minutes,
        boolean adjusted,
        boolean moved,
        State state,
        Carrier carrier,
        @Nullable UUID account,
        String institution,
        String informed,
        @Nullable UUID giver,
        String progress,
        @Nullable Instant reported,
        int version) {

    /** Where it stands. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    /** Whether the office wrote it down itself, and so decides alone what becomes of it. */
    public boolean own() {
        return source == null;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether another body was told by a mail to do it. */
    public boolean told() {
        return !institution.isEmpty() && !informed.isEmpty();
    }

    /** Its title, or what kind of thing it is. */
    public String words(Shell shell) {
        return title.isEmpty() ? kind(shell) : title;
    }

    /** The name of its kind; of a module that is gone, that of any other. */
    public String kind(Shell shell) {
        String key = "workload.kind." + kind;
        return shell.has(key) ? shell.t(key) : shell.t("workload.kind.other");
    }

    /** What of it falls into a month. */
    public int share(YearMonth month, YearMonth now) {
        return months.open(now).spread(minutes).getOrDefault(month, 0);
    }

    /** Whether it was to be done in months that are over, or by a day that is. */
    public boolean late(LocalDate today) {
        return open() && (months.last().isBefore(YearMonth.from(today)) || due != null && due.isBefore(today));
    }

    /** Whether it is planned for after the day by which it is due. */
    public boolean tooLate() {
        return due != null && months.last().isAfter(YearMonth.from(due));
    }

    /** The same span from another month on. */
    Months from(YearMonth month) {
        return new Months(month, month.plusMonths(months.count() - 1L));
    }

    /** Whether somebody was given it to do. */
    public boolean of(@Nullable UUID person) {
        return person != null && person.equals(account);
    }

    void requireOwn() {
        if (!own()) {
            throw new Refused("workload.commitment.refused.source");
        }
    }

    void requireOpen() {
        if (!open()) {
            throw new Refused("workload.commitment.refused.closed");
        }
    }
}
