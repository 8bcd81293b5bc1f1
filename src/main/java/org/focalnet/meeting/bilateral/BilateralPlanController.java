package org.focalnet.meeting.bilateral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
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

/** What there is for bilateral meetings, and the search for their schedule. */
@Controller
class BilateralPlanController {

    private final NetworkMeetingStore meetings;
    private final FrameStore frames;
    private final BilateralPlanPages pages;
    private final BilateralPlanStore plans;
    private final AgreedStore agreed;
    private final Planner planner;

    BilateralPlanController(
            NetworkMeetingStore meetings,
            FrameStore frames,
            BilateralPlanPages pages,
            BilateralPlanStore plans,
            AgreedStore agreed,
            Planner planner) {
        this.meetings = meetings;
        this.frames = frames;
        this.pages = pages;
        this.plans = plans;
        this.agreed = agreed;
        this.planner = planner;
    }

    @GetMapping("/network-meetings/{id}/bilaterals/plan")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        return pages.of(meeting, FrameInput.of(meeting, frames.find(id)), new Problems(), request);
    }

    @PostMapping("/network-meetings/{id}/bilaterals/frame")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object frame(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        Frame frame = FrameInput.read(typed, meeting);
        if (frame != null) {
            try {
                frames.write(meeting, frame);
                return SeeOther.to(meeting.path() + "/bilaterals/plan").say("bilateral.said.frame");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.of(meeting, FrameInput.typed(typed), typed.problems(), request)
                .with(422);
    }

    /** Fewer tables in a slot, or none: a room is lost, a plenary takes longer. */
    @PostMapping("/network-meetings/{id}/bilaterals/slots/{slot}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther slot(@PathVariable UUID id, @PathVariable UUID slot, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        int tables = typed.number("tables", 0, 500);
        int rooms = typed.number("rooms", 0, 100);
        if (typed.problems().any()) {
            throw new Refused("bilateral.slot.wrong");
        }
        frames.change(meeting, slot, tables, rooms, typed.ticked("closed"));
        return SeeOther.to(meeting.path() + "/bilaterals/plan").say("bilateral.said.slot");
    }

    @PostMapping("/network-meetings/{id}/bilaterals/plan")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther act(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        String act = new Typed(request).raw("act");
        switch (act) {
            case "plan" -> planner.plan(meeting);
            case "repair" -> planner.repair(meeting);
            case "stop" -> plans.stop(meeting);
            case "accept" -> agreed.accept(meeting);
            case "discard" -> plans.discard(meeting);
            default -> throw new Refused("web.problem.choose");
        }
        return SeeOther.to(meeting.path() + "/bilaterals/plan").say("bilateral.said." + act);
    }

    @PostMapping("/network-meetings/{id}/bilaterals/{bilateral}/lock")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther lock(@PathVariable UUID id, @PathVariable UUID bilateral, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        agreed.lock(meeting, bilateral, new Typed(request).raw("act").equals("lock"));
        return SeeOther.to(meeting.path() + "/bilaterals/plan").say("bilateral.said.lock");
    }
}
