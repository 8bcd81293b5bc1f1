package org.focalnet.meeting.summary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The summary of a meeting: written by its organiser, circulated, adopted by silence. */
@Controller
class SummaryController {

    private final NetworkMeetingStore meetings;
    private final SummaryStore summaries;
    private final SummaryPages pages;

    SummaryController(NetworkMeetingStore meetings, SummaryStore summaries, SummaryPages pages) {
        this.meetings = meetings;
        this.summaries = summaries;
        this.pages = pages;
    }

    @GetMapping("/network-meetings/{id}/summary")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.of(meetings.find(id), null, null, new Typed(request), request);
    }

    @PostMapping("/network-meetings/{id}/summary")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        String text = typed.text("text", 1, Summary.LONGEST);
        if (typed.problems().any()) {
            return pages.of(meeting, typed.raw("text"), null, typed, request).with(422);
        }
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        try {
            summaries.save(meeting, text, pages.draft(meeting, request).tlp(), version);
            return SeeOther.to(meeting.path() + "/summary").say("summary.said.saved");
        } catch (Conflict overtaken) {
            Summary theirs = summaries.find(meeting).orElse(null);
            return pages.of(meeting, text, theirs, typed, request).with(409);
        }
    }

    @PostMapping("/network-meetings/{id}/summary/circulation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object circulate(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        int days = typed.number("days", 1, Summary.MOST_DAYS);
        String text = summaries.find(meeting).map(Summary::text).orElse("");
        if (!typed.ticked("read") && !pages.named(meeting, text, request).isEmpty()) {
            typed.problems().add("read", "summary.read.needed");
        }
        if (!typed.problems().any()) {
            try {
                summaries.circulate(meeting, days);
                return SeeOther.to(meeting.path() + "/summary").say("summary.said.circulated");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.of(meeting, null, null, typed, request).with(422);
    }

    @PostMapping("/network-meetings/{id}/summary/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id) {
        NetworkMeeting meeting = meetings.organised(id);
        summaries.withdraw(meeting);
        return SeeOther.to(meeting.path() + "/summary").say("summary.said.withdrawn");
    }

    @PostMapping("/network-meetings/{id}/summary/objections")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object object(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        String reason = typed.text("reason", 1, 2_000);
        if (!typed.problems().any()) {
            try {
                summaries.object(meeting, reason);
                return SeeOther.to(meeting.path() + "/summary").say("summary.said.objected");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.of(meeting, null, null, typed, request).with(422);
    }
}
