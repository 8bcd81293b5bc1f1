package org.focalnet.outreach.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent to name a focal point, and how far the secretariat is with it.
 *
 * @param letterName empty where no letter came
 * @param letterType PDF, PNG or JPEG; empty where no letter came
 * @param again the day on which to call again; null for none
 * @param reason why it was refused: a code of {@link Reason}, and after a blank what the officer notes for colleagues
 */
public record Nomination(
        UUID id,
        Given given,
        String letterName,
        String letterType,
        State state,
        Instant sent,
        @Nullable LocalDate again,
        @Nullable Instant decided,
        String decidedBy,
        String reason,
        @Nullable UUID member,
        @Nullable UUID appointment) {

    /** What was typed. */
    public record Given(
            String government,
            String office,
            String ministry,
            String name,
            String title,
            String mail,
            String phone,
            String language,
            String senderName,
            String senderOffice,
            String senderMail) {

        /** Neither names nor addresses: this may reach a log. */
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** How far it is. */
    public enum State {
        /** The sender has not opened the link that was mailed to them. */
        UNCONFIRMED,
        WAITING,
        /** The government was called back and said yes. */
        VERIFIED,
        ACCEPTED,
        REFUSED,
        /** Somebody pretended to write for a government. */
        IMPOSTOR;

        boolean open() {
            return this == WAITING || this == VERIFIED;
        }

        public String tone() {
            return switch (this) {
                case ACCEPTED -> "on";
                case UNCONFIRMED, WAITING, VERIFIED -> "part";
                case REFUSED, IMPOSTOR -> "off";
            };
        }
    }

    /** What the sender is told. */
    public enum Reason {
        NO_LETTER,
        NOT_CONFIRMED,
        OTHER_WAY,
        ALREADY
    }

    /** What a call gave. */
    public enum Outcome {
        CONFIRMED,
        DENIED,
        UNREACHED
    }

    /**
     * A call-back.
     *
     * @param source where the number was found: the secretariat's own records
     * @param caller who called
     */
    public record Call(
            String person,
            String number,
            String source,
            String said,
            Outcome outcome,
            @Nullable LocalDate again,
            String caller,
            Instant at) {}

    private static final Set<Outcome> WITHOUT_DAY = Set.of(Outcome.CONFIRMED, Outcome.DENIED);
    private static final int TELLING = 6;

    public boolean open() {
        return state.open();
    }

    /**
     * How the nomination stands after a call.
     *
     * @throws Refused where it is decided, or the call went to what came with the nomination itself
     */
    State after(Call call) {
        requireOpen();
        if (fromForm(call.number())) {
            throw new Refused("joining.refused.number", "number");
        }
        if (!WITHOUT_DAY.contains(call.outcome()) && call.again() == null) {
            throw new Refused("joining.refused.again", "again");
        }
        return call.outcome() == Outcome.CONFIRMED ? State.VERIFIED : State.WAITING;
    }

    /** @throws Refused as long as no call has confirmed it */
    void requireVerified() {
        requireOpen();
        if (state != State.VERIFIED) {
            throw new Refused("joining.refused.call");
        }
    }

    /** @throws Refused where it is decided, or its sender has not answered */
    void requireOpen() {
        if (!open()) {
            throw new Refused("joining.refused.decided");
        }
    }

    /** Whether a number or an address is one that came with the nomination: whoever sent it would answer there. */
    boolean fromForm(String number) {
        String digits = digits(number);
        String own = digits(given.phone());
        boolean phone = digits.length() >= TELLING
                && own.length() >= TELLING
                && (own.endsWith(digits) || digits.endsWith(own) || tail(digits).equals(tail(own)));
        String typed = number.toLowerCase(java.util.Locale.ROOT);
        return phone || typed.contains(given.mail()) || typed.contains(given.senderMail());
    }

    private static String tail(String digits) {
        return digits.length() > 9 ? digits.substring(digits.length() - 9) : digits;
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().map(c -> Character.digit(c, 10)).filter(d -> d >= 0).forEach(digits::append);
        return digits.toString();
    }

    /** The code of the reason; empty where it was not refused. */
    public String reasonCode() {
        return reason.replaceFirst("\\s[\\s\\S]*", "");
    }

    /** What the officer noted beside. */
    public String reasonNote() {
        int blank = reason.indexOf(' ');
        return blank < 0 ? "" : reason.substring(blank + 1);
    }

    static String domain(String mail) {
        return mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
