package org.focalnet.meeting.invitee;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.focalnet.meeting.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A person who is asked to a meeting for an institution.
 *
 * @param obligatory whether the meeting needs them
 * @param note what they said with their answer
 * @param substitute who comes in their place; empty where nobody does
 * @param sent revision of the calendar entry that was mailed last; null before the first mail
 */
public record Invitee(
        UUID id,
        UUID meeting,
        String institution,
        String person,
        String mail,
        String language,
        boolean obligatory,
        Answer answer,
        String note,
        String substitute,
        @Nullable Instant answered,
        @Nullable Integer sent,
        boolean attended) {

    /** Whether they hold another date or place than the meeting now has. */
    public boolean outdated(int sequence) {
        return sent != null && sent < sequence;
    }

    /** How many institutions have somebody of whom this holds: a quorum counts institutions, not people. */
    public static int institutions(List<Invitee> invitees, Predicate<Invitee> holds) {
        return (int) invitees.stream()
                .filter(holds)
                .map(one -> one.institution().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /** Those who said that somebody of their institution comes. */
    public static int coming(List<Invitee> invitees) {
        return institutions(invitees, one -> one.answer().comes());
    }

    /** Those who were there. */
    public static int present(List<Invitee> invitees) {
        return institutions(invitees, Invitee::attended);
    }
}
