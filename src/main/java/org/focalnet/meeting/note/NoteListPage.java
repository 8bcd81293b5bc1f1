package org.focalnet.meeting.note;

import java.util.List;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.View;

/** The sessions of a meeting with how much is noted of each. */
public record NoteListPage(MeetingHead head, List<Session> sessions, List<Note> notes) implements View {

    public long of(UUID session) {
        return notes.stream().filter(note -> note.session().equals(session)).count();
    }
}
