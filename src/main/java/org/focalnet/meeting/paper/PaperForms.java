package org.focalnet.meeting.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a paper, and reads the file that came with it. */
@Component
class PaperForms {

    private final SessionStore sessions;
    private final PaperStore papers;
    private final Attachments attachments;
    private final MeetingHeads heads;

    PaperForms(SessionStore sessions, PaperStore papers, Attachments attachments, MeetingHeads heads) {
        this.sessions = sessions;
        this.papers = papers;
        this.attachments = attachments;
        this.heads = heads;
    }

    List<Upload> received(HttpServletRequest request, Typed typed) {
        List<Upload> uploads = attachments.received(request, typed.problems());
        if (uploads.isEmpty() && !typed.problems().fields().contains("file")) {
            typed.problems().add("file", "paper.file.missing");
        }
        return uploads;
    }

    PaperForm form(
            HttpServletRequest request,
            NetworkMeeting meeting,
            UUID id,
            int version,
            PaperInput input,
            List<Upload> uploads,
            @Nullable MeetingPaper theirs,
            Problems problems) {
        return new PaperForm(
                heads.of(meeting, "papers", request),
                id,
                version,
                input,
                sessions.all(meeting.id()),
                version == 0 ? null : papers.find(meeting.id(), id),
                uploads,
                theirs,
                problems);
    }
}
