package org.focalnet.meeting.summary;

import java.util.List;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.note.Note;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.Shell;

/**
 * A summary as the notes give it: session by session, without those that not all who read the meeting read.
 *
 * @param left titles of sessions with notes that are left out, because fewer read them
 * @param tlp the strictest mark of the meeting and of what is in it
 */
record SummaryDraft(String text, List<String> left, Tlp tlp) {

    static SummaryDraft of(NetworkMeeting meeting, List<Session> sessions, List<Note> notes, Shell shell) {
        AudienceId readers = meeting.draft() ? meeting.invited() : meeting.audience();
        var text = new StringBuilder();
        Tlp tlp = meeting.facts().tlp();
        for (Session session : sessions) {
            List<Note> its = of(session, notes);
            if (its.isEmpty() || !open(session, readers)) {
                continue;
            }
            tlp = tlp.atLeast(session.facts().tlp());
            text.append("# ").append(session.facts().title()).append("\n\n");
            for (Note note : its) {
                String heading =
                        note.kind() == Note.Kind.OTHER ? note.heading() : shell.code("sessionnote.kind", note.kind());
                // no speaker is noted under the Chatham House Rule, and none is passed on either
                String said = session.facts().chathamHouse() ? note.text() : note.attributed();
                text.append("## ").append(heading).append("\n").append(said).append("\n\n");
            }
        }
        List<String> left = sessions.stream()
                .filter(session ->
                        !open(session, readers) && !of(session, notes).isEmpty())
                .map(session -> session.facts().title())
                .toList();
        String whole = text.toString().strip();
        return new SummaryDraft(
                whole.codePointCount(0, whole.length()) > Summary.LONGEST
                        ? whole.substring(0, whole.offsetByCodePoints(0, Summary.LONGEST))
                        : whole,
                left,
                tlp);
    }

    /** Whether all who read the meeting read the session. */
    static boolean open(Session session, AudienceId readers) {
        return session.narrowed() == null || session.narrowed().equals(readers);
    }

    private static List<Note> of(Session session, List<Note> notes) {
        return notes.stream()
                .filter(note -> note.session().equals(session.id()))
                .toList();
    }
}
