package org.focalnet.member.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.member.Handovers;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The passing of what a person does for an office to who follows.
 *
 * @param role what passes
 * @param leaving the account of who leaves; null where nobody holds the post
 * @param predecessor their name; empty where nobody does
 * @param following the account of who follows; null while they have none
 * @param successor their name; empty while nobody is chosen
 * @param reading whether the successor is let in as a reader before the day
 * @param day the first day of the successor, as it begins in the zone; null while it is open
 * @param told whether the members that the office talks to are told
 * @param notes what is written nowhere else
 * @param noted the version of the notes
 * @param author the account that began the notes; null while nobody has
 * @param appointment that the secretariat verifies; null where what passes needs none
 * @param path the steps of the first thirty days that are done
 */
public record Handover(
        UUID id,
        Role role,
        @Nullable UUID leaving,
        String predecessor,
        @Nullable UUID following,
        String successor,
        String mail,
        boolean reading,
        @Nullable LocalDate day,
        ZoneId zone,
        boolean told,
        String notes,
        int noted,
        @Nullable UUID author,
        State state,
        @Nullable UUID appointment,
        Set<Step> path,
        int version,
        @Nullable Instant passed) {

    static final int MOST_NOTES = 20_000;

    /** How long the successor is led. */
    static final Duration PATH = Handovers.PATH;

    /** How far ahead a day is set at most. */
    static final int MOST_DAYS = 365;

    /** Where it stands. */
    public enum State {
        PREPARED,
        DONE,
        WITHDRAWN
    }

    /**
     * What the office decides of it.
     *
     * @param leaving null: the post of the focal point, which nobody holds
     * @param following somebody of the team; null where a name and an address are typed, or nobody is chosen yet
     */
    public record Plan(
            @Nullable UUID leaving,
            @Nullable UUID following,
            String name,
            String mail,
            boolean reading,
            @Nullable LocalDate day,
            boolean told) {

        /** @throws Refused when it contradicts itself */
        void check(LocalDate today) {
            if (leaving != null && leaving.equals(following)) {
                throw new Refused("member.handover.refused.same", "following");
            }
            if (following == null && name.isEmpty() != mail.isEmpty()) {
                throw new Refused("member.handover.refused.half", name.isEmpty() ? "name" : "mail");
            }
            if (day != null && !day.isAfter(today)) {
                throw new Refused("member.handover.refused.past", "day");
            }
        }

        boolean chosen() {
            return following != null || !mail.isEmpty();
        }
    }

    /** The moment in which it passes; null while the day is open. */
    @Nullable
    Instant at() {
        return day == null ? null : day.atStartOfDay(zone).toInstant(); // where midnight is skipped, the hour after
    }

    /** Who leaves and who follows, as a title. */
    public String words(Shell shell) {
        String leaves = predecessor.isEmpty() ? shell.t("member.handover.vacant") : predecessor;
        return successor.isEmpty()
                ? shell.t("member.handover.words.open", leaves)
                : shell.t("member.handover.words", leaves, successor);
    }

    public boolean open() {
        return state == State.PREPARED;
    }

    /** Whether the post of the focal point passes, for which the secretariat verifies a note verbale. */
    public boolean post() {
        return role == Role.FOCAL_POINT;
    }

    public boolean chosen() {
        return !mail.isEmpty();
    }

    /** Whether the successor is in their first thirty days. */
    public boolean running(Instant now) {
        return state == State.DONE && passed != null && now.isBefore(passed.plus(PATH));
    }

    /** What somebody becomes who follows: never less than they are. */
    static Role becomes(Role role, Role is) {
        return role.ordinal() < is.ordinal() ? role : is;
    }

    /** The same with the person of another one. */
    Handover followedBy(Handover other) {
        return new Handover(
                id,
                role,
                leaving,
                predecessor,
                other.following,
                other.successor,
                other.mail,
                false,
                day,
                zone,
                told,
                notes,
                noted,
                author,
                state,
                other.appointment,
                path,
                version,
                passed);
    }

    /**
     * Whether somebody writes the notes: who leaves, and nobody else; where nobody leaves by name, who began them. They are
     * one person's words, and another has notes of their own.
     */
    public boolean notedBy(@Nullable UUID account) {
        UUID writer = writer();
        return writer == null || writer.equals(account);
    }

    @Nullable
    UUID writer() {
        return leaving != null ? leaving : author;
    }

    void requireOpen() {
        if (!open()) {
            throw new Refused("member.handover.refused.over");
        }
    }
}
