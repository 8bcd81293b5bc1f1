package org.focalnet.meeting.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.agenda.AgendaStore;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Minutes: written beside the agenda and circulated. */
@Controller
class MinutesController {

    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final MinutesStore store;
    private final NetworkSettings settings;
    private final Clock clock;

    MinutesController(
            MeetingStore meetings, AgendaStore agenda, MinutesStore store, NetworkSettings settings, Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/minutes")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Minutes minutes = store.find(id);
        boolean writes = Viewers.require().role().writes() && minutes.editable();
        var draft = writes ? store.draft(id).orElse(null) : null;
        String text = draft != null ? draft.text() : minutes.version() > 0 ? minutes.text() : null;
        int version = draft == null ? minutes.version() : draft.version();
        return page(id, text, version, draft != null, null, new Typed(request));
    }

    @PostMapping("/meetings/{id}/minutes/draft")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther keep(@PathVariable UUID id, HttpServletRequest request) {
        meetings.find(id);
        var typed = new Typed(request);
        String text = typed.text("text", 0, Minutes.LONGEST);
        if (!typed.problems().any()) {
            store.keep(id, text, version(typed));
        }
        return SeeOther.to("/meetings/" + id + "/minutes");
    }

    @PostMapping("/meetings/{id}/minutes")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        meetings.find(id);
        var typed = new Typed(request);
        if (typed.raw("act").equals("discard")) {
            store.discard(id);
            return SeeOther.to("/meetings/" + id + "/minutes");
        }
        String text = typed.text("text", 0, Minutes.LONGEST);
        if (typed.problems().any()) {
            return page(id, text, version(typed), false, null, typed).with(422);
        }
        try {
            store.save(id, text, version(typed));
            return SeeOther.to("/meetings/" + id + "/minutes").say("meeting.minutes.said.saved");
        } catch (Conflict overtaken) {
            Minutes theirs = store.find(id);
            store.keep(id, text, theirs.version());
            return page(id, text, theirs.version(), false, theirs, typed).with(409);
        }
    }

    @PostMapping("/meetings/{id}/minutes/circulation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object circulate(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        var typed = new Typed(request);
        int days = typed.number("days", 1, Minutes.MOST_DAYS);
        if (!typed.problems().any()) {
            try {
                store.circulate(meeting, days);
                return SeeOther.to("/meetings/" + id + "/minutes").say("meeting.minutes.said.circulated");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        Minutes minutes = store.find(id);
        return page(id, minutes.text(), minutes.version(), false, null, typed).with(422);
    }

    @PostMapping("/meetings/{id}/minutes/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id) {
        store.withdraw(id);
        return SeeOther.to("/meetings/" + id + "/minutes").say("meeting.minutes.said.withdrawn");
    }

    private View page(
            UUID id, @Nullable String typedText, int version, boolean draft, @Nullable Minutes theirs, Typed typed) {
        MeetingContent content = agenda.content(id);
        String begun = content.items().stream()
                .map(item -> item.position() + ". " + item.title() + "\n\n")
                .collect(Collectors.joining());
        return new MinutesPage(
                meetings.find(id),
                store.find(id),
                content,
                store.objections(id),
                typedText == null ? begun : typedText,
                version,
                draft,
                theirs,
                clock.instant(),
                Viewers.require().role().writes(),
                typed.raw("days").isEmpty() ? settings.text(NetworkSettings.Setting.SILENCE_DAYS) : typed.raw("days"),
                typed.problems());
    }

    private static int version(Typed typed) {
        return typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
    }
}
