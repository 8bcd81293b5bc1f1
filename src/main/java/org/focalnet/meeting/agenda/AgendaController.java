package org.focalnet.meeting.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing an agenda: points, their order, their papers. */
@Controller
class AgendaController {

    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final Attachments attachments;

    AgendaController(MeetingStore meetings, AgendaStore agenda, Attachments attachments) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.attachments = attachments;
    }

    @GetMapping("/meetings/{id}/items/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        int last = agenda.content(id).items().size() + 1;
        var item = new AgendaItem(Ids.next(), last, "", "", 15, 0);
        return form(meetings.unsealed(id), item, null, List.of(), new Typed(request), List.of());
    }

    @PostMapping("/meetings/{id}/items")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        AgendaItem item = read(typed, meeting, sent == null ? Ids.next() : sent);
        List<Upload> uploads = attachments.received(request, typed.problems());
        if (typed.problems().any()) {
            return form(meeting, item, null, uploads, typed, List.of()).with(422);
        }
        agenda.add(id, item, uploads.stream().map(Upload::id).toList());
        return SeeOther.to(meeting.path() + "#agenda").say("meeting.item.said");
    }

    @GetMapping("/meetings/{id}/items/{item}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        Meeting meeting = meetings.unsealed(id);
        return form(meeting, agenda.find(id, item), null, List.of(), new Typed(request), papers(item));
    }

    @PostMapping("/meetings/{id}/items/{item}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        AgendaItem before = agenda.find(id, item);
        var typed = new Typed(request);
        AgendaItem said = read(typed, meeting, item);
        List<Upload> uploads = attachments.received(request, typed.problems());
        if (typed.problems().any()) {
            return form(meeting, said, null, uploads, typed, papers(item)).with(422);
        }
        try {
            agenda.change(id, said, uploads.stream().map(Upload::id).toList());
            return SeeOther.to(meeting.path() + "#agenda").say("meeting.item.said");
        } catch (Conflict overtaken) {
            var again = new AgendaItem(
                    item,
                    said.position(),
                    said.title(),
                    said.presenter(),
                    said.minutes(),
                    agenda.find(id, item).version());
            return form(meeting, again, agenda.find(id, item), uploads, typed, papers(before.id()))
                    .with(409);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return form(meeting, said, null, uploads, typed, papers(item)).with(422);
        }
    }

    @PostMapping("/meetings/{id}/items/{item}/place")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther move(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        agenda.move(id, item, new Typed(request).raw("to").equals("up") ? -1 : 1);
        return SeeOther.to("/meetings/" + id + "#agenda");
    }

    @PostMapping("/meetings/{id}/items/{item}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID item) {
        agenda.remove(id, item);
        return SeeOther.to("/meetings/" + id + "#agenda").say("meeting.item.said.removed");
    }

    private List<org.focalnet.file.Attachment> papers(UUID item) {
        return attachments.of(List.of(item)).getOrDefault(item, List.of());
    }

    private static AgendaItem read(Typed typed, Meeting meeting, UUID id) {
        long whole = Duration.between(meeting.facts().starts(), meeting.facts().ends())
                .toMinutes();
        meeting.sealed().ifPresent(why -> typed.problems().add("", why));
        int minutes = typed.number("minutes", 0, 600);
        if (minutes > whole && minutes <= 600) {
            typed.problems().add("minutes", "meeting.item.too_long", whole);
        }
        return new AgendaItem(
                id,
                typed.number("position", 1, 200),
                typed.line("title", 1, 200),
                typed.line("presenter", 0, 160),
                minutes,
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0);
    }

    private static View form(
            Meeting meeting,
            AgendaItem item,
            @Nullable AgendaItem theirs,
            List<Upload> uploads,
            Typed typed,
            List<org.focalnet.file.Attachment> papers) {
        return new AgendaItemForm(meeting, item, theirs, uploads, papers, typed.problems());
    }
}
