package org.focalnet.institution.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as one institution gets and answers it.
 *
 * @param institutionName as the map has it now
 * @param language code of that of the mails
 * @param times when what happened; nothing where it did not
 * @param holders who was asked to answer, the first one first; empty where nobody is chosen yet
 * @param outcome what became of the answers
 */
public record Sheet(
        UUID id,
        UUID inquiry,
        UUID institution,
        String institutionName,
        boolean retired,
        String language,
        LocalDate due,
        Times times,
        List<Holder> holders,
        String outcome,
        int version) {

    /** How often a sheet may be handed on: a link that travels further belongs to nobody. */
    static final int MOST_HOLDERS = 4;

    /** How long a link still shows own answers, and what became of them. */
    private static final Duration KEPT = Duration.ofDays(180);

    /** Where it stands. */
    public enum State {
        DRAFT,
        SENT,
        BEGUN,
        HANDED_IN,
        THANKED,
        EXPIRED,
        WITHDRAWN;

        /** The mark that goes with the word. */
        public String tone() {
            return switch (this) {
                case HANDED_IN, THANKED -> "on";
                case BEGUN -> "part";
                case EXPIRED -> "bad";
                case DRAFT, SENT, WITHDRAWN -> "off";
            };
        }
    }

    /** When what happened. */
    public record Times(
            @Nullable Instant due,
            @Nullable Instant closes,
            @Nullable Instant sent,
            @Nullable Instant begun,
            @Nullable Instant handedIn,
            @Nullable Instant thanked,
            @Nullable Instant withdrawn,
            @Nullable Instant reminded) {

        State state(Instant now) {
            if (sent == null) {
                return State.DRAFT;
            }
            if (withdrawn != null) {
                return State.WITHDRAWN;
            }
            if (handedIn != null) {
                return thanked == null ? State.HANDED_IN : State.THANKED;
            }
            if (closes != null && !closes.isAfter(now)) {
                return State.EXPIRED;
            }
            return begun == null ? State.SENT : State.BEGUN;
        }
    }

    /**
     * Who was asked to answer.
     *
     * @param passed when they handed it on; null for the one who answers now
     */
    public record Holder(
            UUID id,
            String person,
            String mail,
            Instant since,
            @Nullable Instant passed) {

        @Override
        public String toString() {
            return "Holder[" + id + "]"; // this may reach a log
        }
    }

    public Sheet {
        holders = List.copyOf(holders);
    }

    public String path() {
        return "/institutions/inquiries/sheets/" + id;
    }

    public State state(Instant now) {
        return times.state(now);
    }

    /** Whether its day has passed and nothing was handed in. */
    public boolean late(Instant now) {
        return waits() && times.due() != null && !times.due().isAfter(now);
    }

    /** Whether it was sent and something may still come. */
    public boolean waits() {
        return times.sent() != null && times.handedIn() == null && times.withdrawn() == null;
    }

    /** Whether whoever holds the link may write: what was handed in can be changed until the day. */
    public boolean open(Instant now) {
        Instant until = times.handedIn() == null ? times.closes() : times.due();
        return times.sent() != null
                && times.withdrawn() == null
                && times.thanked() == null
                && until != null
                && until.isAfter(now);
    }

    /** Whether its links lead nowhere any more. */
    boolean forgotten(Instant now) {
        Instant closes = times.closes();
        return closes == null || closes.plus(KEPT).isBefore(now);
    }

    /** @throws Refused where it has not gone out yet, or was withdrawn or thanked for: each says what to do instead */
    void requireRunning() {
        if (times.sent() == null) {
            throw new Refused("institution.inquiry.refused.unsent");
        }
        if (times.withdrawn() != null) {
            throw new Refused("institution.inquiry.refused.withdrawn");
        }
        if (times.thanked() != null) {
            throw new Refused("institution.inquiry.refused.ended");
        }
    }

    /** Who answers now; null where nobody is chosen yet. */
    public @Nullable Holder holder() {
        return holders.isEmpty() ? null : holders.getLast();
    }

    /** Whether a holder handed it on to this address. */
    boolean handedOn(UUID from, String mail) {
        for (int i = 0; i + 1 < holders.size(); i++) {
            if (holders.get(i).id().equals(from)) {
                return holders.get(i + 1).mail().equals(mail);
            }
        }
        return false;
    }

    boolean canBePassedOn() {
        return holders.size() < MOST_HOLDERS;
    }
}
