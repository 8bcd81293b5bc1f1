package org.focalnet.meeting.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
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

/** What everybody may know of meetings, and its writing. */
@Controller
class HistoryController {

    private final PublicPageStore pages;
    private final NetworkMeetingStore meetings;
    private final MeetingHeads heads;
    private final Audiences audiences;

    HistoryController(PublicPageStore pages, NetworkMeetingStore meetings, MeetingHeads heads, Audiences audiences) {
        this.pages = pages;
        this.meetings = meetings;
        this.heads = heads;
        this.audiences = audiences;
    }

    @GetMapping("/network-meetings/history")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View history() {
        return new HistoryPage(pages.coming(), PastMeeting.all());
    }

    @GetMapping("/network-meetings/{id}/public")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable UUID id) {
        return new PublicMeetingPage(pages.find(id).orElseThrow(NotFound::new));
    }

    @GetMapping("/network-meetings/{id}/public-page")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        PublicPage before = pages.find(id).orElse(null);
        return form(
                meeting,
                before == null ? meeting.facts().title() : before.title(),
                before == null ? "" : before.summary(),
                before != null,
                new Problems(),
                request);
    }

    @PostMapping("/network-meetings/{id}/public-page")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object write(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        if (typed.raw("act").equals("withdraw")) {
            pages.withdraw(meeting);
            return SeeOther.to(meeting.path() + "/public-page").say("meetinghistory.said.withdrawn");
        }
        if (meeting.draft()) {
            throw new Refused("meetinghistory.draft");
        }
        String title = typed.line("title", 3, 200);
        String summary = typed.text("summary", 1, 4000);
        if (typed.problems().any()) {
            return form(meeting, typed.raw("title"), typed.raw("summary"), false, typed.problems(), request)
                    .with(422);
        }
        pages.publish(meeting, title, summary);
        return SeeOther.to(meeting.path() + "/public-page").say("meetinghistory.said.published");
    }

    private PublicPageForm form(
            NetworkMeeting meeting,
            String title,
            String summary,
            boolean published,
            Problems problems,
            HttpServletRequest request) {
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        return new PublicPageForm(
                heads.of(meeting, "overview", own, Tlp.AMBER_STRICT, request), title, summary, published, problems);
    }
}
