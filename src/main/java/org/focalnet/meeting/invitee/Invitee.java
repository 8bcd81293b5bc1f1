package org.focalnet.meeting.invitee;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.meeting.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A person who is asked to a meeting for an institution.
 *
 * @param institutionId that of the institution map; null where its name was typed
 * @param obligatory whether the meeting needs them
 * @param note what they said with their answer
 * @param substitute who comes in their place; empty where nobody does
 * @param sent revision of the calendar entry that was mailed last; null before the first mail
 * @param sentStarts when the meeting begins as that mail said; null before
 * @param sentEnds when it ends as that mail said; null before
 */
public record Invitee(
        UUID id,
        UUID meeting,
        String institution,
        @Nullable UUID institutionId,
        String person,
        String mail,
        String language,
        boolean obligatory,
        Answer answer,
        String note,
        String substitute,
        @Nullable Instant answered,
        @Nullable Integer sent,
        @Nullable Instant sentStarts,
        @Nullable Instant sentEnds,
        boolean attended,
        int version) {

    /** Somebody who was just put on a list. */
    public static Invitee fresh(
            UUID id,
            UUID meeting,
            String institution,
            String person,
            String mail,
            String language,
            boolean obligatory,
            int version) {
        return new Invitee(
                id,
                meeting,
                institution,
                null,
                person,
                mail,
                language,
                obligatory,
                Answer.NONE,
                "",
                "",
                null,
                null,
                null,
                null,
                false,
                version);
    }

    /** The same over what somebody else saved meanwhile. */
    Invitee over(Invitee theirs) {
        return fresh(id, meeting, institution, person, mail, language, obligatory, theirs.version);
    }

    /** Whether they wait for a mail that asks them: not where they have answered without one. */
    public boolean waiting() {
        return sent == null && answer == Answer.NONE;
    }

    /** Whether they hold another date or place than the meeting now has. */
    public boolean outdated(int sequence) {
        return sent != null && sent < sequence;
    }

    /** The time of a meeting as they know it: that of their last mail, where it was moved since and nobody told them. */
    String when(Meeting meeting, Locale language) {
        return sentStarts == null || sentEnds == null
                ? meeting.when(language)
                : MeetingTimes.span(sentStarts, sentEnds, meeting.facts().zone(), language);
    }

    /** How many institutions have somebody of whom this holds: a quorum counts institutions, not people. */
    public static int institutions(Collection<Invitee> invitees, Predicate<Invitee> holds) {
        return (int)
                invitees.stream().filter(holds).map(Invitee::counted).distinct().count();
    }

    /** By what an institution is counted once: its place on the map, else its name however it is written. */
    private String counted() {
        return institutionId == null ? institution.strip().toLowerCase(Locale.ROOT) : institutionId.toString();
    }

    /** Those who said that somebody of their institution comes. */
    public static int coming(Collection<Invitee> invitees) {
        return institutions(invitees, one -> one.answer().comes());
    }

    /** Those who were there. */
    public static int present(Collection<Invitee> invitees) {
        return institutions(invitees, Invitee::attended);
    }
}
