package org.focalnet.meeting.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What members think of a meeting when it is over. */
@Controller
class MeetingFeedbackController {

    private final NetworkMeetingStore meetings;
    private final MeetingFeedbackStore feedback;
    private final MeetingHeads heads;
    private final Audiences audiences;

    MeetingFeedbackController(
            NetworkMeetingStore meetings, MeetingFeedbackStore feedback, MeetingHeads heads, Audiences audiences) {
        this.meetings = meetings;
        this.feedback = feedback;
        this.heads = heads;
        this.audiences = audiences;
    }

    @GetMapping("/network-meetings/{id}/feedback")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(meetings.find(id), feedback.find(id), null, new Problems(), request);
    }

    @PostMapping("/network-meetings/{id}/feedback")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        boolean chosen = typed.raw("usefulness").matches("[1-5]");
        if (!chosen) {
            typed.problems().add("usefulness", "web.problem.choose");
        }
        String again = typed.raw("again");
        if (!again.equals("YES") && !again.equals("NO")) {
            typed.problems().add("again", "web.problem.choose");
        }
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        var said = new MeetingFeedback(
                chosen ? Integer.parseInt(typed.raw("usefulness")) : 0,
                typed.text("helped", 0, 2_000),
                typed.text("hindered", 0, 2_000),
                again.equals("YES"),
                version);
        if (!typed.problems().any()) {
            try {
                feedback.save(meeting, said);
                return SeeOther.to(meeting.path() + "/feedback").say("meetingfeedback.said");
            } catch (Conflict overtaken) {
                MeetingFeedback theirs = feedback.find(id);
                var shown = new MeetingFeedback(
                        said.usefulness(), said.helped(), said.hindered(), said.again(), theirs.version());
                return page(meeting, shown, theirs, typed.problems(), request).with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(meeting, said, null, typed.problems(), request).with(422);
    }

    private View page(
            NetworkMeeting meeting,
            MeetingFeedback said,
            @Nullable MeetingFeedback theirs,
            Problems problems,
            HttpServletRequest request) {
        return new MeetingFeedbackPage(
                heads.of(
                        meeting,
                        "feedback",
                        audiences.resolve(AudienceChoice.OWN),
                        meeting.facts().tlp(),
                        request),
                feedback.open(meeting),
                meeting.facts().ends().plusDays(MeetingFeedbackStore.DAYS),
                said,
                theirs,
                meeting.organised() ? feedback.figures(meeting) : List.of(),
                problems);
    }
}
