package org.focalnet.meeting.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.focalnet.audience.Tlp;
import org.focalnet.document.CalendarFile;
import org.focalnet.file.Attachment;
import org.focalnet.meeting.delegation.ParticipantsPage;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * What one reader reads of a meeting: of nothing else a file to take along is made.
 *
 * @param bilaterals of the reader's own delegation
 */
public record MeetingPack(
        NetworkMeeting meeting,
        String organiser,
        List<Session> sessions,
        List<CalendarFile.Entry> bilaterals,
        List<ParticipantsPage.Delegation> delegations,
        List<Paper> papers) {

    /** @param session title of its session; empty where it is of the whole meeting */
    public record Paper(String title, String session, Tlp tlp, List<Text> texts) {}

    /**
     * A paper in one language.
     *
     * @param words what could be read of it; may be empty
     * @param content the file itself as a link that needs no network; null where it is left out
     */
    public record Text(
            String language,
            Attachment file,
            String words,
            @Nullable String content) {}

    /** The strictest mark of what is in it. */
    public Tlp mark() {
        Tlp mark = meeting.facts().tlp();
        for (Session session : sessions) {
            mark = mark.atLeast(session.facts().tlp());
        }
        for (Paper paper : papers) {
            mark = mark.atLeast(paper.tlp());
        }
        return bilaterals.isEmpty() ? mark : mark.atLeast(Tlp.AMBER);
    }

    public List<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        sessions.forEach(session -> days.add(session.day(meeting.facts().zone())));
        return List.copyOf(days);
    }

    public List<Session> on(LocalDate day) {
        return sessions.stream()
                .filter(session -> session.day(meeting.facts().zone()).equals(day))
                .toList();
    }
}
