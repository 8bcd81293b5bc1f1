package org.focalnet.meeting.series;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Zones;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.meeting.NewSeries;
import org.focalnet.meeting.Rhythm;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Series of meetings. */
@Controller
class SeriesController {

    private final SeriesStore series;
    private final MeetingStore meetings;
    private final ShellFactory shells;
    private final Clock clock;

    SeriesController(SeriesStore series, MeetingStore meetings, ShellFactory shells, Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/meetings/series/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return new SeriesPage(
                series.find(id),
                meetings.ofSeries(id),
                clock.instant(),
                LocalDate.now(clock),
                Viewers.require().role().writes());
    }

    @GetMapping("/meetings/series/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        ZoneId zone = shells.of(request).zone();
        var blank = new NewSeries("", MeetingKind.INTER_MINISTERIAL, Rhythm.QUARTERLY, "", "", 0, zone);
        return form(Ids.next(), 0, blank, null, new Typed(request));
    }

    @PostMapping("/meetings/series")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object create(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID id = sent == null ? Ids.next() : sent;
        NewSeries said = read(typed);
        if (typed.problems().any()) {
            return form(id, 0, said, null, typed).with(422);
        }
        series.create(id, said);
        return SeeOther.to("/meetings/series/" + id).say("meeting.series.said");
    }

    @GetMapping("/meetings/series/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Series one = series.find(id);
        return form(id, one.version(), one.facts(), null, new Typed(request));
    }

    @PostMapping("/meetings/series/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        series.find(id);
        var typed = new Typed(request);
        NewSeries said = read(typed);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (typed.problems().any()) {
            return form(id, version, said, null, typed).with(422);
        }
        try {
            series.change(id, version, said);
            return SeeOther.to("/meetings/series/" + id).say("meeting.series.said");
        } catch (Conflict overtaken) {
            Series theirs = series.find(id);
            return form(id, theirs.version(), said, theirs, typed).with(409);
        }
    }

    private static NewSeries read(Typed typed) {
        MeetingKind kind = typed.choice("kind", MeetingKind.class);
        Rhythm rhythm = typed.choice("rhythm", Rhythm.class);
        boolean offered = Zones.offered(typed.raw("zone"));
        if (!offered) {
            typed.problems().add("zone", "web.problem.choose");
        }
        return new NewSeries(
                typed.line("title", 1, 160),
                kind == null ? MeetingKind.INTER_MINISTERIAL : kind,
                rhythm == null ? Rhythm.AS_NEEDED : rhythm,
                typed.line("chair", 0, 160),
                typed.line("basis", 0, 400),
                typed.number("quorum", 0, 99),
                offered ? ZoneId.of(typed.raw("zone")) : ZoneOffset.UTC);
    }

    private static View form(UUID id, int version, NewSeries said, @Nullable Series theirs, Typed typed) {
        return new SeriesForm(id, version, said, theirs, typed.problems());
    }
}
