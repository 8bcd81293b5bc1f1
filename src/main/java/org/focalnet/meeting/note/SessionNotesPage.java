package org.focalnet.meeting.note;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.question.SessionQuestion;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a session beside what it is about.
 *
 * @param open the section that is written, as typed; null where none is
 * @param theirs what a colleague saved of it meanwhile; null where nobody did
 * @param named names that a section holds and should not, by its id
 */
public record SessionNotesPage(
        MeetingHead head,
        Session session,
        List<SessionQuestion> questions,
        List<Note> sections,
        @Nullable Note open,
        @Nullable Note theirs,
        Map<UUID, List<String>> named,
        Problems problems)
        implements View {

    public String path() {
        return session.path() + "/notes";
    }

    /** Whether a section of this kind is there already. */
    public boolean has(Note.Kind kind) {
        return sections.stream().anyMatch(note -> note.kind() == kind);
    }

    /** Whether another section than the open one is meant. */
    public boolean shows(Note note) {
        return open == null || !note.id().equals(open.id());
    }
}
