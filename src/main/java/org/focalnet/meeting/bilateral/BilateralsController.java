package org.focalnet.meeting.bilateral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
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

/** Whom a delegation wishes to meet, when it cannot, and whom it meets. */
@Controller
class BilateralsController {

    private final NetworkMeetingStore meetings;
    private final WishStore wishes;
    private final AgreedStore agreed;
    private final BilateralPages pages;

    BilateralsController(NetworkMeetingStore meetings, WishStore wishes, AgreedStore agreed, BilateralPages pages) {
        this.meetings = meetings;
        this.wishes = wishes;
        this.agreed = agreed;
        this.pages = pages;
    }

    @GetMapping("/network-meetings/{id}/bilaterals")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        var form = new BilateralsPage.WishForm(typed.raw("other"), "NORMAL", "", false, "");
        return pages.of(meetings.find(id), form, new Problems(), request);
    }

    @PostMapping("/network-meetings/{id}/bilaterals/wishes")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object wish(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        var form = new BilateralsPage.WishForm(
                typed.raw("other"),
                typed.raw("priority"),
                typed.raw("interpreter"),
                typed.ticked("private"),
                typed.raw("topics"));
        UUID other = typed.id("other");
        if (other == null || !pages.mayBeMet(meeting, new MemberId(other))) {
            typed.problems().add("other", "bilateral.wish.other");
        }
        Priority priority = typed.choice("priority", Priority.class);
        String interpreter = typed.raw("interpreter");
        if (!interpreter.isEmpty() && !pages.interprets(meeting, interpreter)) {
            typed.problems().add("interpreter", "web.problem.choose");
        }
        String topics = typed.line("topics", 0, 500);
        if (!pages.open(meeting)) {
            typed.problems().add("", "bilateral.closed");
        }
        if (!typed.problems().any() && other != null && priority != null) {
            try {
                wishes.wish(
                        meeting,
                        new Wish(
                                Ids.next(),
                                new MemberId(other),
                                new MemberId(other),
                                priority,
                                interpreter,
                                typed.ticked("private"),
                                topics));
                return SeeOther.to(meeting.path() + "/bilaterals").say("bilateral.said.wished");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.of(meeting, form, typed.problems(), request).with(422);
    }

    @PostMapping("/network-meetings/{id}/bilaterals/wishes/{wish}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther takeBack(@PathVariable UUID id, @PathVariable UUID wish) {
        wishes.takeBack(meetings.find(id).id(), wish);
        return SeeOther.to("/network-meetings/" + id + "/bilaterals").say("bilateral.said.taken_back");
    }

    @PostMapping("/network-meetings/{id}/bilaterals/avoidances")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther avoid(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        UUID other = typed.id("avoided");
        if (other == null || !pages.mayBeMet(meeting, new MemberId(other))) {
            throw new Refused("bilateral.wish.other");
        }
        wishes.avoid(id, new MemberId(other), !typed.raw("act").equals("take_back"));
        return SeeOther.to(meeting.path() + "/bilaterals#avoided").say("bilateral.said.avoided");
    }

    @PostMapping("/network-meetings/{id}/bilaterals/absences")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther absent(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        wishes.absent(meeting, new Typed(request).ids("slot"));
        return SeeOther.to(meeting.path() + "/bilaterals#absences").say("bilateral.said.absences");
    }

    @PostMapping("/network-meetings/{id}/bilaterals/{bilateral}/cancellation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther cancel(@PathVariable UUID id, @PathVariable UUID bilateral) {
        agreed.cancel(meetings.find(id).id(), bilateral);
        return SeeOther.to("/network-meetings/" + id + "/bilaterals").say("bilateral.said.cancelled");
    }
}
