package org.focalnet.institution.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;

/** What the executive or the legislature has said or decided. */
public record Commitment(UUID id, AudienceId audience, Said said, int version) {

    /** What sort of text it is. */
    public enum Kind {
        STRATEGY,
        LAW,
        DECREE,
        CABINET_DECISION,
        SPEECH,
        POLICY,
        PLEDGE,
        OTHER
    }

    /** How it stands. */
    public enum Status {
        ANNOUNCED,
        DRAFT,
        IN_FORCE,
        REPLACED,
        LAPSED;

        /** Whether its day is over or is today: what holds, or held, was given. */
        boolean given() {
            return this != ANNOUNCED && this != DRAFT;
        }

        public String tone() {
            return switch (this) {
                case IN_FORCE -> "on";
                case ANNOUNCED, DRAFT -> "part";
                case REPLACED, LAPSED -> "off";
            };
        }
    }

    /**
     * What is written of it.
     *
     * @param authority who gave it
     * @param day when it was given
     */
    public record Said(Kind kind, Status status, String title, String authority, LocalDate day, String text) {}

    public String path() {
        return "/institutions/commitments/" + id;
    }

    /**
     * A line of the list.
     *
     * @param clauses how many it has
     * @param open how many of these nobody has taken up
     * @param total how many lines the list has
     */
    public record Line(
            UUID id,
            Kind kind,
            Status status,
            String title,
            String authority,
            LocalDate day,
            int clauses,
            int open,
            int total) {}

    /**
     * A part of it.
     *
     * @param bound whom it binds
     * @param uptakes what of other modules takes it up
     */
    public record Clause(UUID id, String label, String text, int version, List<Bound> bound, List<Uptake> uptakes) {

        /** Whether one of those whom it binds has taken it up, or a thing of the office has. */
        public boolean taken() {
            return !uptakes.isEmpty() || bound.stream().anyMatch(Bound::taken);
        }
    }

    /** An institution that a clause binds, and whether it has taken it up. */
    public record Bound(UUID institution, String name, boolean taken) {}
}
