package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.document.CalendarFile;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Meetings of two partners: set, cancelled, taken into a calendar. */
@Controller
class PartnerMeetingController {

    private static final String PATH = "/cooperation/partnerships/{id}/meetings";

    private final PartnershipStore partnerships;
    private final PartnerMeetingStore meetings;
    private final PartnershipPages pages;
    private final ShellFactory shells;
    private final Clock clock;

    PartnerMeetingController(
            PartnershipStore partnerships,
            PartnerMeetingStore meetings,
            PartnershipPages pages,
            ShellFactory shells,
            Clock clock) {
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.pages = pages;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping(PATH + "/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        String zone = shells.of(request).zone().getId();
        return page(
                id, PartnerMeetingInput.blank(zone.equals("Z") ? "UTC" : zone), Ids.next(), new Problems(), request);
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object set(@PathVariable UUID id, HttpServletRequest request) {
        partnerships.find(id);
        Typed typed = new Typed(request);
        PartnerMeetingInput.Whole whole = PartnerMeetingInput.read(typed, clock.instant());
        UUID step = step(typed);
        if (whole == null) {
            return page(id, PartnerMeetingInput.typed(typed), step, typed.problems(), request)
                    .with(422);
        }
        try {
            meetings.set(id, whole, step);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return page(id, PartnerMeetingInput.typed(typed), step, typed.problems(), request)
                    .with(422);
        }
        return SeeOther.to("/cooperation/partnerships/" + id + "#meetings").say("cooperation.meeting.said.set");
    }

    @PostMapping(PATH + "/{meeting}/cancellation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther cancel(@PathVariable UUID id, @PathVariable UUID meeting, HttpServletRequest request) {
        meetings.cancel(id, meeting, step(new Typed(request)));
        return SeeOther.to("/cooperation/partnerships/" + id + "#meetings").say("cooperation.meeting.said.cancelled");
    }

    @GetMapping(PATH + "/{meeting}/meeting.ics")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, @PathVariable UUID meeting) {
        byte[] file = CalendarFile.of("", List.of(meetings.find(id, meeting).entry()));
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=utf-8")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("meeting" + ".ics", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private static UUID step(Typed typed) {
        UUID sent = typed.id("step");
        return sent == null ? Ids.next() : sent;
    }

    private View page(UUID id, PartnerMeetingInput input, UUID step, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Partnership one = partnerships.find(id);
        return new PartnerMeetingPage(
                one, pages.names(List.of(one.other()), shell).getOrDefault(one.other(), "–"), input, step, problems);
    }
}
