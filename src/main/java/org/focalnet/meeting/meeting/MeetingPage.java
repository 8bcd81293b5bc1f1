package org.focalnet.meeting.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.file.Attachment;
import org.focalnet.meeting.agenda.AgendaItem;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.reply.MailReply;
import org.focalnet.web.View;

/** A meeting of the hub. */
public record MeetingPage(
        Meeting meeting,
        MeetingContent content,
        Map<UUID, List<Attachment>> papers,
        Map<Invitee, List<MailReply>> asked,
        Instant now,
        LocalDate today,
        boolean writes)
        implements View {

    public Set<Invitee> invitees() {
        return asked.keySet();
    }

    /** When each point begins, as long as they take what they were given. */
    public List<Instant> times() {
        return times(meeting, content);
    }

    public static List<Instant> times(Meeting meeting, MeetingContent content) {
        List<Instant> times = new ArrayList<>();
        Instant at = meeting.facts().starts();
        for (AgendaItem item : content.items()) {
            times.add(at);
            at = item.then(at);
        }
        return times;
    }

    /** Whether agenda, list and attendance can be written: not once minutes that say them are sent round. */
    public boolean edits() {
        return writes && !meeting.cancelled() && meeting.sealed().isEmpty();
    }

    public boolean open() {
        return meeting.open(now);
    }

    public long unsent() {
        return invitees().stream().filter(Invitee::waiting).count();
    }

    public long outdated() {
        return invitees().stream()
                .filter(one -> one.outdated(meeting.sequence()))
                .count();
    }

    /** Whether enough institutions come, or came. */
    public boolean quorate() {
        return counted() >= meeting.facts().quorum();
    }

    public int counted() {
        return begun() && Invitee.present(invitees()) > 0 ? Invitee.present(invitees()) : Invitee.coming(invitees());
    }

    public boolean over() {
        return meeting.over(now);
    }

    public boolean begun() {
        return !meeting.facts().starts().isAfter(now);
    }

    /** Whether the points take longer than the meeting. */
    public boolean tooLong() {
        return content.items().stream()
                .reduce(meeting.facts().starts(), (at, item) -> item.then(at), (a, b) -> b)
                .isAfter(meeting.facts().ends());
    }
}
