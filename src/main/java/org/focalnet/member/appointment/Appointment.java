package org.focalnet.member.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Post;
import org.jspecify.annotations.Nullable;

/**
 * A person's way into an office and out of it.
 *
 * @param member whose office it is
 * @param listed whether the network reads the person's name
 * @param invitation sent to the person; null while none was
 * @param noteNumber of the note verbale; empty while there is none
 * @param hasScan whether the note verbale is kept
 * @param due when the next yearly confirmation is asked for
 * @param vouched who stands for it
 */
public record Appointment(
        UUID id,
        MemberId member,
        Post post,
        AppointmentState state,
        String name,
        String title,
        String mail,
        List<String> languages,
        List<String> expertise,
        boolean listed,
        @Nullable UUID invitation,
        String noteNumber,
        @Nullable LocalDate noteDate,
        boolean hasScan,
        @Nullable Instant started,
        @Nullable Instant due,
        @Nullable Instant ended,
        Vouched vouched,
        int version) {

    /** Whether the person of this address is the alternate now. */
    public boolean alternate(String address) {
        return post == Post.ALTERNATE && state.inOffice() && mail.equalsIgnoreCase(address);
    }

    /** How long a confirmation lasts. */
    static final Duration YEAR = Duration.ofDays(365);

    /** Who takes part in an appointment. */
    enum Side {
        TEAM,
        SECRETARIAT
    }

    /**
     * The appointment in its next state.
     *
     * @throws Refused when that state may not follow, is not this side's to reach, or something is missing for it
     */
    Appointment move(AppointmentState wanted, Side side, Instant now) {
        if (!state.next().contains(wanted)) {
            throw new Refused("member.appointment.refused.order");
        }
        if ((wanted == AppointmentState.VERIFIED || wanted == AppointmentState.ACTIVE) && side != Side.SECRETARIAT) {
            throw new Refused("member.appointment.refused.secretariat");
        }
        if (wanted == AppointmentState.NOMINATED && (noteNumber.isEmpty() || noteDate == null)) {
            throw new Refused("member.appointment.refused.note", "number");
        }
        boolean asked = wanted == AppointmentState.ACTIVE || wanted == AppointmentState.CONFIRMED;
        return with(
                wanted,
                wanted == AppointmentState.ACTIVE ? now : started,
                asked ? now.plus(YEAR) : due,
                wanted == AppointmentState.ENDED ? now : ended);
    }

    /** What of an appointment can be wrong. */
    enum Part {
        NAME,
        TITLE,
        /** The post and the mail address, by which the account is known. */
        POST_AND_MAIL,
        /** Languages, expertise, and whether the network reads the name. */
        PROFILE,
        NOTE,
        SINCE
    }

    /**
     * What may be corrected now. What the secretariat verified, it alone corrects; the mail address stays once the person
     * is in office, since it is their account's; what ended stays as it was.
     *
     * @param ours whether it is the side's own member
     */
    Set<Part> correctable(Side side, boolean ours) {
        if (state == AppointmentState.ENDED) {
            return EnumSet.noneOf(Part.class);
        }
        boolean open = state == AppointmentState.PROPOSED || state == AppointmentState.NOMINATED;
        boolean secretariat = side == Side.SECRETARIAT;
        Set<Part> parts = EnumSet.of(Part.TITLE);
        include(parts, Part.PROFILE, ours);
        include(parts, Part.NAME, open || secretariat);
        include(parts, Part.POST_AND_MAIL, open || secretariat && state == AppointmentState.VERIFIED);
        include(parts, Part.NOTE, state != AppointmentState.PROPOSED && (open || secretariat));
        include(parts, Part.SINCE, secretariat && state.inOffice());
        return parts;
    }

    private static void include(Set<Part> parts, Part part, boolean included) {
        if (included) {
            parts.add(part);
        }
    }

    /** Whether the person acts for the office at that time. */
    boolean inOffice(Instant at) {
        return state.inOffice() && started != null && !at.isBefore(started) && (ended == null || at.isBefore(ended));
    }

    /** Those that this one takes the place of, once it is active. */
    List<Appointment> replaces(List<Appointment> others) {
        return others.stream()
                .filter(other -> post.single() && other.post == post && other.state.inOffice() && !other.id.equals(id))
                .toList();
    }

    /** Whether somebody else came into a leading post of this office before: then its hub is not empty. */
    boolean held(List<Appointment> office) {
        return office.stream().anyMatch(other -> other.started != null && other.post.leads() && !other.id.equals(id));
    }

    /**
     * Whether the secretariat alone would let somebody into a hub that is not empty: nobody of the member agreed to this
     * person, and they hold no office of it already. Two officers do that, and never without the scan of the note.
     */
    boolean needsSecond(List<Appointment> office) {
        boolean agreed = vouched.agreed().equalsIgnoreCase(post + " " + mail);
        boolean stays = office.stream()
                .anyMatch(other -> other.state.inOffice() && !other.id.equals(id) && other.mail.equalsIgnoreCase(mail));
        return post.leads() && !agreed && held(office) && !stays;
    }

    /**
     * Checks that enough people stand for the next state.
     *
     * @param officer who takes the step; null where the day does, which was confirmed before
     * @throws Refused when a second officer or the scan of the note is missing
     */
    void requireSecond(AppointmentState wanted, List<Appointment> office, @Nullable UUID officer) {
        boolean asked = wanted == AppointmentState.VERIFIED || wanted == AppointmentState.ACTIVE;
        if (!asked || !needsSecond(office)) {
            return;
        }
        if (!hasScan) {
            throw new Refused("member.appointment.refused.scan", "state");
        }
        if (wanted == AppointmentState.ACTIVE && !vouched.two(officer)) {
            throw new Refused("member.appointment.refused.second", "state");
        }
    }

    private Appointment with(
            AppointmentState next, @Nullable Instant starting, @Nullable Instant nextDue, @Nullable Instant ending) {
        return new Appointment(
                id,
                member,
                post,
                next,
                name,
                title,
                mail,
                languages,
                expertise,
                listed,
                invitation,
                noteNumber,
                noteDate,
                hasScan,
                starting,
                nextDue,
                ending,
                vouched,
                version + 1);
    }
}
