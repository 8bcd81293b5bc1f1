package org.focalnet.plan.passage;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A text on one topic.
 *
 * @param latest as it was last written
 * @param approved the newest version that somebody approved; null where none was
 */
public record Passage(
        UUID id,
        int version,
        Facts facts,
        boolean retired,
        Wording latest,
        @Nullable Wording approved) {

    /** Its kind in the index and in the record. */
    public static final String KIND = "passage";

    /**
     * What it is about.
     *
     * @param theme null where it fits none
     * @param pillar null where it fits none or all
     * @param section code of a part of reports that it fits; empty for any
     * @param language ISO 639-1 code
     */
    public record Facts(
            String title, @Nullable Theme theme, @Nullable Pillar pillar, String section, String language) {}

    /**
     * A version of its words.
     *
     * @param account of who wrote it; null where they are gone
     * @param approved when; null for a draft
     */
    public record Wording(
            int number,
            String text,
            String author,
            @Nullable UUID account,
            Instant written,
            String approver,
            @Nullable Instant approved) {}

    /** Where it stands. */
    public enum State {
        DRAFT,
        APPROVED,
        /** Approved, with a newer draft. */
        CHANGED,
        RETIRED
    }

    /** A line of the list. */
    public record Line(Passage passage, int total) {}

    public State state() {
        if (retired) {
            return State.RETIRED;
        }
        return approved == null ? State.DRAFT : approved.number() == latest.number() ? State.APPROVED : State.CHANGED;
    }

    /** Whether there is something to approve. */
    public boolean waits() {
        return !retired && latest.approved() == null;
    }

    /**
     * Whether a person may approve the latest version: a second one, where the team has one.
     *
     * @param others whether anybody but its author writes for the team
     */
    public boolean approvable(@Nullable UUID account, boolean others) {
        return waits()
                && (!others || latest.account() == null || !latest.account().equals(account));
    }

    public String path() {
        return "/plan/passages/" + id;
    }
}
