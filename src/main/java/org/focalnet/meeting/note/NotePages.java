package org.focalnet.meeting.note;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.question.SessionQuestionStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of notes. */
@Component
class NotePages {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final SessionNoteStore notes;
    private final SessionQuestionStore questions;
    private final PeopleNamed people;
    private final MeetingHeads heads;
    private final Audiences audiences;
    private final ShellFactory shells;

    NotePages(
            NetworkMeetingStore meetings,
            SessionStore sessions,
            SessionNoteStore notes,
            SessionQuestionStore questions,
            PeopleNamed people,
            MeetingHeads heads,
            Audiences audiences,
            ShellFactory shells) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.notes = notes;
        this.questions = questions;
        this.people = people;
        this.heads = heads;
        this.audiences = audiences;
        this.shells = shells;
    }

    NoteListPage list(UUID meeting, HttpServletRequest request) {
        List<Note> written = notes.ofMeeting(meeting);
        return new NoteListPage(
                head(meetings.organised(meeting), request),
                sessions.all(meeting).stream()
                        .filter(one -> one.facts().kind().noted()
                                || written.stream()
                                        .anyMatch(note -> note.session().equals(one.id())))
                        .toList(),
                written);
    }

    SessionNotesPage of(
            Session session,
            @Nullable Note open,
            @Nullable Note theirs,
            Problems problems,
            HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(session.meeting());
        List<Note> sections = notes.of(session.id());
        return new SessionNotesPage(
                head(meeting, request),
                session,
                questions.of(session.id()),
                sections,
                open,
                theirs,
                people.in(
                        session,
                        sessions.all(meeting.id()),
                        sections,
                        shells.of(request).locale()),
                problems);
    }

    private MeetingHead head(NetworkMeeting meeting, HttpServletRequest request) {
        return heads.of(
                meeting,
                "notes",
                audiences.resolve(AudienceChoice.OWN),
                meeting.facts().tlp(),
                request);
    }
}
