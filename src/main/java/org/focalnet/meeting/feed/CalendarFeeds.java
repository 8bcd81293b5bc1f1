package org.focalnet.meeting.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.document.CalendarFile;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.meeting.bilateral.ScheduleEntries;
import org.focalnet.meeting.networkmeeting.AnnouncedMeetings;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionCalendar;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in a calendar now, for the account whose link it is: what it may read this minute, and nothing else. */
@Component
class CalendarFeeds {

    private static final int DAYS_BACK = 90;

    private final CalendarLinkStore links;
    private final NetworkMeetingStore meetings;
    private final AnnouncedMeetings announced;
    private final SessionStore sessions;
    private final ScheduleEntries schedule;
    private final Accounts accounts;
    private final Audiences audiences;
    private final ShellFactory shells;
    private final Clock clock;

    CalendarFeeds(
            CalendarLinkStore links,
            NetworkMeetingStore meetings,
            AnnouncedMeetings announced,
            SessionStore sessions,
            ScheduleEntries schedule,
            Accounts accounts,
            Audiences audiences,
            ShellFactory shells,
            Clock clock) {
        this.links = links;
        this.meetings = meetings;
        this.announced = announced;
        this.sessions = sessions;
        this.schedule = schedule;
        this.accounts = accounts;
        this.audiences = audiences;
        this.shells = shells;
        this.clock = clock;
    }

    /** @param mark the strictest of what is in it */
    record Feed(String name, Tlp mark, List<CalendarFile.Entry> entries) {

        /** The name with the mark, as a calendar program shows it. */
        String title() {
            return name + " (" + mark.label() + ")";
        }

        byte[] file() {
            return CalendarFile.of(title(), entries);
        }
    }

    /**
     * Works with the calendar of a link.
     *
     * @throws NotFound where the link is none, its account was closed, or its hub is frozen
     */
    <T> T with(String token, HttpServletRequest request, Function<Feed, T> work) {
        CalendarLinkStore.Opened opened = links.open(token).orElseThrow(NotFound::new);
        Viewer viewer = Viewers.as(Viewer.office(opened.member()), () -> {
            Colleague person = accounts.colleague(opened.account());
            accounts.language(opened.member(), person.mail())
                    .ifPresent(language -> request.setAttribute(ShellFactory.WRITTEN, language));
            return new Viewer(opened.member(), person.id(), person.role());
        });
        return Viewers.as(viewer, () -> {
            links.used(opened.link().id());
            return work.apply(feed(opened.link(), shells.of(request)));
        });
    }

    private Feed feed(CalendarLink link, Shell shell) {
        List<CalendarFile.Entry> entries = new ArrayList<>();
        Tlp mark = Tlp.CLEAR;
        List<NetworkMeeting> shown = shown(link);
        for (NetworkMeeting meeting : shown) {
            Instant stamp = Objects.requireNonNull(meeting.announced());
            mark = mark.atLeast(meeting.facts().tlp());
            List<Session> agenda = sessions.all(meeting.id());
            for (Session session : agenda) {
                Tlp own = session.facts().tlp().atLeast(meeting.facts().tlp());
                entries.add(shown(
                        SessionCalendar.entries(meeting, List.of(session), stamp)
                                .getFirst(),
                        own,
                        shell));
                mark = mark.atLeast(own);
            }
            if (agenda.isEmpty()) {
                entries.add(shown(whole(meeting, stamp), meeting.facts().tlp(), shell));
            }
            if (link.kind() == CalendarLink.Kind.DELEGATION || link.kind() == CalendarLink.Kind.PERSON) {
                Tlp own = Tlp.AMBER.atLeast(meeting.facts().tlp());
                List<CalendarFile.Entry> bilaterals = schedule.of(meeting, stamp, shell);
                bilaterals.forEach(entry -> entries.add(shown(entry, own, shell)));
                mark = bilaterals.isEmpty() ? mark : mark.atLeast(own);
            }
        }
        boolean one = link.kind().ofMeeting() && mark != Tlp.RED && !shown.isEmpty();
        return new Feed(
                one ? shown.getFirst().facts().title() : shell.code("calendarlink.calendar", link.kind()),
                mark,
                entries);
    }

    private List<NetworkMeeting> shown(CalendarLink link) {
        if (link.kind().ofMeeting()) {
            NetworkMeeting meeting = meetings.find(Objects.requireNonNull(link.of()));
            return meeting.draft() ? List.of() : List.of(meeting);
        }
        List<NetworkMeeting> all = announced.since(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_BACK));
        if (link.kind() == CalendarLink.Kind.PERSON) {
            return all;
        }
        Map<AudienceId, Boolean> ofGroup = new HashMap<>();
        return all.stream()
                .filter(meeting -> ofGroup.computeIfAbsent(
                        meeting.audience(), audience -> Objects.equals(circle(audience), link.of())))
                .toList();
    }

    private @Nullable UUID circle(AudienceId audience) {
        return audiences.find(audience).map(found -> found.circle()).orElse(null);
    }

    /** A meeting whose agenda is not there yet stands in the calendar with its days. */
    private static CalendarFile.Entry whole(NetworkMeeting meeting, Instant stamp) {
        var facts = meeting.facts();
        ZoneId zone = facts.zone();
        return new CalendarFile.Entry(
                meeting.id().toString(),
                stamp,
                meeting.sequence(),
                facts.starts().atStartOfDay(zone).toInstant(),
                facts.ends().plusDays(1).atStartOfDay(zone).toInstant(),
                zone,
                facts.title(),
                facts.place(),
                facts.link(),
                "",
                meeting.cancelled() != null);
    }

    /** A calendar lies open on a phone: what is marked RED says no more there than that the time is taken. */
    private static CalendarFile.Entry shown(CalendarFile.Entry entry, Tlp mark, Shell shell) {
        return mark != Tlp.RED
                ? entry
                : new CalendarFile.Entry(
                        entry.id(),
                        entry.stamp(),
                        entry.sequence(),
                        entry.starts(),
                        entry.ends(),
                        entry.zone(),
                        shell.t("calendarlink.red"),
                        "",
                        "",
                        "",
                        entry.cancelled());
    }
}
