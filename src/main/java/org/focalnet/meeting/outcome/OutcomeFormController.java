package org.focalnet.meeting.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing the outcomes of a meeting, and what became of them. */
@Controller
class OutcomeFormController {

    private final NetworkMeetingStore meetings;
    private final OutcomeStore outcomes;
    private final OutcomeForms forms;

    OutcomeFormController(NetworkMeetingStore meetings, OutcomeStore outcomes, OutcomeForms forms) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.forms = forms;
    }

    @GetMapping("/network-meetings/{id}/outcomes/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        return forms.of(meetings.organised(id), Ids.next(), 0, OutcomeInput.BLANK, null, new Problems(), request);
    }

    @GetMapping("/network-meetings/{id}/outcomes/{outcome}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID outcome, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        Outcome before = outcomes.find(id, outcome);
        return forms.of(meeting, outcome, before.version(), forms.input(before), null, new Problems(), request);
    }

    /** Writes a new one where the version is 0, and changes one where it is another. */
    @PostMapping("/network-meetings/{id}/outcomes/{outcome}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, @PathVariable UUID outcome, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        NewOutcome said = forms.read(typed, meeting);
        int version = version(typed);
        if (said != null) {
            try {
                outcomes.save(meeting, outcome, version, said);
                return SeeOther.to(meeting.path() + "/outcomes").say("outcome.said.saved");
            } catch (Conflict overtaken) {
                Outcome theirs = outcomes.find(id, outcome);
                return forms.of(
                                meeting,
                                outcome,
                                theirs.version(),
                                OutcomeInput.typed(typed),
                                theirs,
                                typed.problems(),
                                request)
                        .with(409);
            }
        }
        return forms.of(meeting, outcome, version, OutcomeInput.typed(typed), null, typed.problems(), request)
                .with(422);
    }

    @PostMapping("/network-meetings/{id}/outcomes/{outcome}/follow-up")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object follow(@PathVariable UUID id, @PathVariable UUID outcome, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        Outcome before = outcomes.find(id, outcome);
        var typed = new Typed(request);
        Outcome.State state = typed.choice("state", Outcome.State.class);
        String note = typed.text("note", 0, 2_000);
        if (state != null && !typed.problems().any()) {
            outcomes.follow(meeting, before, version(typed), state, note);
            return SeeOther.to(meeting.path() + "/outcomes").say("outcome.said.followed");
        }
        return forms.of(meeting, outcome, before.version(), forms.input(before), null, typed.problems(), request)
                .with(422);
    }

    @PostMapping("/network-meetings/{id}/outcomes/{outcome}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID outcome) {
        NetworkMeeting meeting = meetings.organised(id);
        outcomes.remove(meeting, outcomes.find(id, outcome).id());
        return SeeOther.to(meeting.path() + "/outcomes").say("outcome.said.removed");
    }

    private static int version(Typed typed) {
        return typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
    }
}
