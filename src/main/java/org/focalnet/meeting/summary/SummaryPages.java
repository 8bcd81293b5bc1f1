package org.focalnet.meeting.summary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.note.PeopleNamed;
import org.focalnet.meeting.note.SessionNoteStore;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a summary, and the draft that the notes give. */
@Component
class SummaryPages {

    private final SummaryStore summaries;
    private final SessionStore sessions;
    private final SessionNoteStore notes;
    private final Audiences audiences;
    private final MeetingHeads heads;
    private final PeopleNamed people;
    private final MemberNames names;
    private final NetworkSettings settings;
    private final ShellFactory shells;

    SummaryPages(
            SummaryStore summaries,
            SessionStore sessions,
            SessionNoteStore notes,
            Audiences audiences,
            MeetingHeads heads,
            PeopleNamed people,
            MemberNames names,
            NetworkSettings settings,
            ShellFactory shells) {
        this.summaries = summaries;
        this.sessions = sessions;
        this.notes = notes;
        this.audiences = audiences;
        this.heads = heads;
        this.people = people;
        this.names = names;
        this.settings = settings;
        this.shells = shells;
    }

    SummaryDraft draft(NetworkMeeting meeting, HttpServletRequest request) {
        return SummaryDraft.of(meeting, sessions.all(meeting.id()), notes.ofMeeting(meeting.id()), shells.of(request));
    }

    /** Who seems to be named in what others would read, where something was said under the Chatham House Rule. */
    List<String> named(NetworkMeeting meeting, String text, HttpServletRequest request) {
        return meeting.organised()
                ? people.in(
                        text,
                        meeting.id(),
                        sessions.all(meeting.id()),
                        shells.of(request).locale())
                : List.of();
    }

    /** @param typedText what was typed; null where the saved text, or the draft of the notes, is shown */
    SummaryPage of(
            NetworkMeeting meeting,
            @Nullable String typedText,
            @Nullable Summary theirs,
            Typed typed,
            HttpServletRequest request) {
        Summary summary = summaries.find(meeting).orElse(null);
        Shell shell = shells.of(request);
        SummaryDraft draft = meeting.organised() ? draft(meeting, request) : null;
        boolean anew = typed.raw("from").equals("notes");
        String text = typedText != null
                ? typedText
                : summary == null || anew ? draft == null ? "" : draft.text() : summary.text();
        AudienceId readers = summary == null ? audiences.resolve(AudienceChoice.OWN) : summary.audience();
        Tlp tlp = summary != null
                ? summary.tlp()
                : draft != null ? draft.tlp() : meeting.facts().tlp();
        return new SummaryPage(
                heads.of(meeting, "summary", readers, tlp, request),
                summary,
                text,
                summary == null ? 0 : summary.version(),
                theirs,
                draft == null ? List.of() : draft.left(),
                named(meeting, text, request),
                summaries.objections(meeting.id()).stream()
                        .map(one -> new SummaryPage.Objected(names.name(one.member(), shell.locale()), one))
                        .toList(),
                typed.raw("days").isEmpty() ? settings.text(NetworkSettings.Setting.SILENCE_DAYS) : typed.raw("days"),
                typed.raw("reason"),
                typed.problems());
    }
}
