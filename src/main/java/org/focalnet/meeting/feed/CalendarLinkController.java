package org.focalnet.meeting.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.networkmeeting.AnnouncedMeetings;
import org.focalnet.member.Groups;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Private links to calendars: making and ending them. */
@Controller
class CalendarLinkController {

    private final CalendarLinkStore links;
    private final AnnouncedMeetings announced;
    private final Groups groups;
    private final ShellFactory shells;
    private final Clock clock;

    CalendarLinkController(
            CalendarLinkStore links, AnnouncedMeetings announced, Groups groups, ShellFactory shells, Clock clock) {
        this.links = links;
        this.announced = announced;
        this.groups = groups;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/calendar-links")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        return page(new Typed(request).raw("what"), null, new Problems(), request);
    }

    /** Answers with the page itself: the secret is shown once and goes through no session. */
    @PostMapping("/calendar-links")
    @Door(Door.Kind.ACT)
    Object make(HttpServletRequest request) {
        var typed = new Typed(request);
        String what = typed.raw("what");
        if (!offered(shells.of(request)).containsKey(what)) {
            typed.problems().add("what", "web.problem.choose");
            return page(what, null, typed.problems(), request).with(422);
        }
        String[] parts = what.split(":", 2);
        UUID sent = typed.id("form");
        try {
            String token = links.make(
                    sent == null ? Ids.next() : sent,
                    CalendarLink.Kind.valueOf(parts[0]),
                    parts.length == 1 ? null : UUID.fromString(parts[1]));
            return token == null
                    ? SeeOther.to("/calendar-links").say("calendarlink.said.before")
                    : page("", address(request) + token + ".ics", new Problems(), request);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return page(what, null, typed.problems(), request).with(422);
        }
    }

    @PostMapping("/calendar-links/{id}/removal")
    @Door(Door.Kind.ACT)
    SeeOther end(@PathVariable UUID id) {
        links.end(id);
        return SeeOther.to("/calendar-links").say("calendarlink.said.ended");
    }

    private static String address(HttpServletRequest request) {
        return org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromContextPath(request)
                .path("/calendar-links/")
                .build()
                .toUriString();
    }

    private CalendarLinksPage page(String what, @Nullable String fresh, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Map<String, String> offered = offered(shell);
        List<CalendarLinksPage.Line> lines = links.all().stream()
                .map(link -> new CalendarLinksPage.Line(
                        link,
                        offered.getOrDefault(
                                link.of() == null ? link.kind().name() : link.kind() + ":" + link.of(),
                                shell.code("calendarlink.kind", link.kind()))))
                .toList();
        return new CalendarLinksPage(lines, Ids.next(), offered, what, fresh, problems);
    }

    private Map<String, String> offered(Shell shell) {
        Map<String, String> offered = new LinkedHashMap<>();
        offered.put("PERSON", shell.t("calendarlink.kind.person"));
        announced.since(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).forEach(meeting -> {
            String title = meeting.facts().title();
            offered.put("MEETING:" + meeting.id(), shell.labelled(shell.t("calendarlink.kind.meeting"), title));
            offered.put("DELEGATION:" + meeting.id(), shell.labelled(shell.t("calendarlink.kind.delegation"), title));
        });
        groups.of(Viewers.require().member())
                .forEach(group -> offered.put(
                        "GROUP:" + group.id(),
                        shell.labelled(shell.t("calendarlink.kind.group"), group.name(shell.locale()))));
        return offered;
    }
}
