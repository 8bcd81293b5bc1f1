package org.focalnet.meeting.session;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a day, or of all days.
 *
 * @param days those on which something is, and all of the meeting
 * @param day the one that is shown; null for all
 * @param sessions those shown, of the track that was chosen
 * @param tracks of all sessions
 * @param grid whether as a table of rooms and times
 * @param clashes only for whoever may mend them
 * @param changed whether it was edited since it was published last
 */
public record AgendaPage(
        MeetingHead head,
        List<LocalDate> days,
        @Nullable LocalDate day,
        List<Session> sessions,
        List<Hall> halls,
        List<String> tracks,
        String track,
        boolean grid,
        List<Clash> clashes,
        boolean changed)
        implements View {

    public DayGrid table() {
        return DayGrid.of(sessions, halls);
    }

    /** Sessions of one of the days. */
    public List<Session> on(LocalDate one) {
        return sessions.stream()
                .filter(session -> session.day(head.meeting().facts().zone()).equals(one))
                .toList();
    }

    /** The days that are shown and have a session. */
    public List<LocalDate> shown() {
        var found = new TreeSet<LocalDate>();
        sessions.forEach(session -> found.add(session.day(head.meeting().facts().zone())));
        return List.copyOf(found);
    }

    public String at(@Nullable LocalDate other, boolean table) {
        return head.path() + "/agenda?day=" + (other == null ? "all" : other) + (table ? "&view=table" : "&view=list");
    }
}
