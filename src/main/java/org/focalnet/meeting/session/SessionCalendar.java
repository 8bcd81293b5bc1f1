package org.focalnet.meeting.session;

import java.time.Instant;
import java.util.List;
import org.focalnet.document.CalendarFile;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;

/** Sessions as entries of a calendar. */
public final class SessionCalendar {

    private SessionCalendar() {}

    /** Entries for a calendar, in the zone of the meeting. */
    public static List<CalendarFile.Entry> entries(NetworkMeeting meeting, List<Session> sessions, Instant stamp) {
        return sessions.stream()
                .map(session -> new CalendarFile.Entry(
                        session.id().toString(),
                        stamp,
                        meeting.sequence() + session.version(),
                        session.facts().starts(),
                        session.facts().ends(),
                        meeting.facts().zone(),
                        session.facts().title(),
                        place(meeting, session),
                        meeting.facts().link(),
                        "",
                        meeting.cancelled() != null))
                .toList();
    }

    private static String place(NetworkMeeting meeting, Session session) {
        return session.hallName().isEmpty()
                ? meeting.facts().place()
                : meeting.facts().place().isEmpty()
                        ? session.hallName()
                        : session.hallName() + ", " + meeting.facts().place();
    }
}
