package org.focalnet.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.focalnet.meeting.agenda.AgendaItem;
import org.focalnet.meeting.agenda.AgendaStore;
import org.focalnet.meeting.decision.Decision;
import org.focalnet.meeting.decision.MeetingDecisionStore;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.invitee.InviteeStore;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.meeting.minutes.MinutesStore;
import org.focalnet.meeting.series.SeriesStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the viewer's hub, for modules that bring some in. Nobody is mailed by any of this. */
@Component
@Transactional
public class Meetings {

    private final SeriesStore series;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final InviteeStore invitees;
    private final MeetingDecisionStore decisions;
    private final MinutesStore minutes;

    Meetings(
            SeriesStore series,
            MeetingStore meetings,
            AgendaStore agenda,
            InviteeStore invitees,
            MeetingDecisionStore decisions,
            MinutesStore minutes) {
        this.series = series;
        this.meetings = meetings;
        this.agenda = agenda;
        this.invitees = invitees;
        this.decisions = decisions;
        this.minutes = minutes;
    }

    /** Who is asked, and what they said. */
    public record NewInvitee(
            UUID id,
            String institution,
            String person,
            String mail,
            String language,
            boolean obligatory,
            Answer answer,
            String substitute) {}

    public void begin(UUID id, NewSeries one) {
        series.create(id, one);
    }

    public void convene(UUID id, NewMeeting meeting) {
        meetings.create(id, meeting);
    }

    /** Puts a point at the end of an agenda. */
    public void point(UUID meeting, UUID id, String title, String presenter, int minutes) {
        point(meeting, id, title, presenter, minutes, java.util.List.of());
    }

    /** The same with papers: uploads of the viewer's account. */
    public void point(UUID meeting, UUID id, String title, String presenter, int minutes, Collection<UUID> papers) {
        agenda.add(meeting, new AgendaItem(id, 200, title, presenter, minutes, 0), papers);
    }

    public void ask(UUID meeting, NewInvitee one) {
        invitees.add(Invitee.fresh(
                one.id(), meeting, one.institution(), one.person(), one.mail(), one.language(), one.obligatory(), 0));
        if (one.answer() != Answer.NONE) {
            invitees.answer(meeting, one.id(), one.answer(), one.substitute(), "");
        }
    }

    public void attended(UUID meeting, Collection<UUID> present) {
        invitees.attended(meeting, present);
    }

    /**
     * Writes a decision down.
     *
     * @param ours whether the office itself acts
     * @param state OPEN, DONE or DROPPED
     */
    public void decide(
            UUID meeting,
            UUID id,
            String text,
            String institution,
            boolean ours,
            @Nullable LocalDate due,
            String state) {
        decisions.add(new Decision(id, meeting, text, institution, null, ours, due, Decision.State.OPEN, 0));
        if (!state.equals("OPEN")) {
            decisions.settle(meeting, id, Decision.State.valueOf(state));
        }
    }

    /** Minutes, adopted by silence at the end of a day; being written where there is none. */
    public void minutes(UUID meeting, String text, @Nullable LocalDate adopted) {
        if (adopted == null) {
            minutes.save(meeting, text, 0);
        } else {
            minutes.keepAdopted(meeting, text, adopted);
        }
    }
}
