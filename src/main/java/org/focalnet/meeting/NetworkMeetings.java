package org.focalnet.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.bilateral.BilateralStart;
import org.focalnet.meeting.delegation.DelegateStore;
import org.focalnet.meeting.delegation.NewDelegate;
import org.focalnet.meeting.delegation.Part;
import org.focalnet.meeting.networkmeeting.Mode;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.networkmeeting.NewNetworkMeeting;
import org.focalnet.meeting.session.NewSession;
import org.focalnet.meeting.session.SessionKind;
import org.focalnet.meeting.session.SessionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the network, for modules that bring some in: each act is the viewer's. */
@Component
@Transactional
public class NetworkMeetings {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final DelegateStore delegates;
    private final BilateralStart bilaterals;

    NetworkMeetings(
            NetworkMeetingStore meetings, SessionStore sessions, DelegateStore delegates, BilateralStart bilaterals) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.delegates = delegates;
        this.bilaterals = bilaterals;
    }

    /** A meeting in person, in short. @param days at least 1 */
    public record Convened(
            String title,
            String hosts,
            String place,
            LocalDate starts,
            int days,
            ZoneId zone,
            Set<String> languages,
            String concept,
            int seats) {}

    /** A part of the agenda. @param day from 1 @param hall empty for no room */
    public record Planned(
            int day,
            LocalTime from,
            LocalTime to,
            String kind,
            String track,
            String title,
            String text,
            String hall,
            String chair,
            String speakers,
            boolean chathamHouse,
            boolean observers) {}

    /** Prepares a meeting to which some are asked. */
    public void convene(UUID id, Convened what, AudienceChoice asked) {
        meetings.create(
                id,
                new NewNetworkMeeting(
                        null,
                        what.title(),
                        what.hosts(),
                        Mode.IN_PERSON,
                        what.place(),
                        "",
                        what.starts(),
                        what.starts().plusDays(what.days() - 1L),
                        what.zone(),
                        what.languages(),
                        Set.of(),
                        what.concept(),
                        Tlp.GREEN,
                        true,
                        what.seats(),
                        0,
                        false,
                        what.starts().minusDays(7),
                        what.starts().minusDays(21)),
                asked);
    }

    public void plan(UUID id, Planned what) {
        NetworkMeeting meeting = meetings.organised(id);
        LocalDate day = meeting.facts().starts().plusDays(what.day() - 1L);
        ZoneId zone = meeting.facts().zone();
        sessions.add(
                meeting,
                Ids.next(),
                new NewSession(
                        what.hall().isEmpty() ? null : sessions.addHall(meeting, Ids.next(), what.hall(), 0),
                        SessionKind.valueOf(what.kind()),
                        what.track(),
                        what.title(),
                        what.text(),
                        day.atTime(what.from()).atZone(zone).toInstant(),
                        day.atTime(what.to()).atZone(zone).toInstant(),
                        what.chair(),
                        what.speakers(),
                        Set.of(),
                        Tlp.GREEN,
                        what.chathamHouse(),
                        what.observers()),
                null);
    }

    public void announce(UUID id) {
        meetings.announce(id);
    }

    /** Registers somebody of the viewer's member. */
    public void register(UUID id, String name, String post, boolean head, Set<String> languages) {
        delegates.register(
                meetings.find(id),
                Ids.next(),
                new NewDelegate(
                        name,
                        post,
                        head ? Part.HEAD : Part.MEMBER,
                        "",
                        false,
                        languages,
                        false,
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        true));
    }

    /** Says when and where bilateral meetings can be held. */
    public void offerBilaterals(UUID id, LocalTime from, LocalTime to, int minutes, int tables, int rooms) {
        bilaterals.offer(meetings.organised(id), from, to, minutes, tables, rooms);
    }

    /** Says whom the viewer's member wishes to meet. @param high whether it matters more than others */
    public void wish(UUID id, MemberId other, boolean high, String topics) {
        bilaterals.wish(meetings.find(id), other, high, topics);
    }
}
