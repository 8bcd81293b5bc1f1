package org.focalnet.meeting.pack;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberNames;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.file.Downloads;
import org.focalnet.meeting.bilateral.ScheduleEntries;
import org.focalnet.meeting.delegation.ParticipantList;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.paper.MeetingPaper;
import org.focalnet.meeting.paper.PaperStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the viewer reads of a meeting. */
@Component
class MeetingPacks {

    /** Of the papers that are put into a page as they are: more would not open on a phone. */
    static final long MOST_BYTES = 8_000_000;

    private final SessionStore sessions;
    private final ScheduleEntries schedule;
    private final ParticipantList participants;
    private final PaperStore papers;
    private final Attachments attachments;
    private final Downloads downloads;
    private final MemberNames names;
    private final Clock clock;

    MeetingPacks(
            SessionStore sessions,
            ScheduleEntries schedule,
            ParticipantList participants,
            PaperStore papers,
            Attachments attachments,
            Downloads downloads,
            MemberNames names,
            Clock clock) {
        this.sessions = sessions;
        this.schedule = schedule;
        this.participants = participants;
        this.papers = papers;
        this.attachments = attachments;
        this.downloads = downloads;
        this.names = names;
        this.clock = clock;
    }

    /** @param whole whether papers are put in as they are, as far as there is room for them */
    MeetingPack of(NetworkMeeting meeting, boolean whole, Shell shell) {
        List<Session> read = sessions.all(meeting.id());
        Map<UUID, String> titles = new HashMap<>();
        read.forEach(session -> titles.put(session.id(), session.facts().title()));
        return new MeetingPack(
                meeting,
                names.name(meeting.owner(), shell.locale()),
                read,
                schedule.of(meeting, clock.instant(), shell).stream()
                        .filter(entry -> !entry.cancelled())
                        .toList(),
                participants.of(meeting.id(), shell),
                papers(papers.all(meeting.id()), titles, whole));
    }

    private List<MeetingPack.Paper> papers(List<MeetingPaper> all, Map<UUID, String> titles, boolean whole) {
        Map<UUID, String> words = attachments.texts(all.stream()
                .flatMap(paper -> paper.texts().stream())
                .map(text -> text.file().id())
                .toList());
        long left = whole ? MOST_BYTES : 0;
        List<MeetingPack.Paper> packed = new ArrayList<>();
        for (MeetingPaper paper : all) {
            List<MeetingPack.Text> texts = new ArrayList<>();
            for (MeetingPaper.Text text : paper.texts()) {
                String content = text.file().bytes() <= left ? content(text.file()) : null;
                left -= content == null ? 0 : text.file().bytes();
                texts.add(new MeetingPack.Text(
                        text.language(),
                        text.file(),
                        words.getOrDefault(text.file().id(), ""),
                        content));
            }
            packed.add(
                    new MeetingPack.Paper(paper.title(), titles.getOrDefault(paper.session(), ""), paper.tlp(), texts));
        }
        return packed;
    }

    private @Nullable String content(Attachment file) {
        if (!file.kind().equals("PDF") || file.state() != Attachment.State.READY) {
            return null;
        }
        return downloads
                .content(file.id())
                .map(bytes ->
                        "data:application/pdf;base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse(null);
    }
}
