package org.focalnet.meeting.guest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.file.Attachment;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.decision.Decision;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.minutes.Minutes;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What an invitee sees.
 *
 * @param seen null where the link holds no longer
 * @param wished the answer whose link was followed, and which one button sends; none where it was the link to the page
 */
public record GuestPage(String token, @Nullable Seen seen, Answer wished) implements View {

    /** Whether that answer is asked for alone: another stands, and no substitute, who would be lost with one press. */
    public boolean asksOne() {
        return seen != null
                && wished != Answer.NONE
                && seen.invitee().answer() != wished
                && seen.invitee().substitute().isEmpty();
    }

    /**
     * A meeting as its invitee sees it.
     *
     * @param host the name of the member that invites
     * @param told those decisions, of this meeting and earlier ones of its series, that minutes told
     * @param objections those of this invitee
     * @param office who answers questions, line by line
     * @param reason of an objection, as typed
     */
    public record Seen(
            String host,
            Meeting meeting,
            Invitee invitee,
            MeetingContent content,
            Map<UUID, List<Attachment>> papers,
            Minutes minutes,
            Set<UUID> told,
            List<Minutes.Objection> objections,
            List<String> office,
            Instant now,
            String reason,
            Problems problems) {

        /**
         * What their institution was asked to do, here or at an earlier meeting of the series: as soon as minutes said so,
         * for what is typed before is not told to anybody yet.
         */
        public List<Decision> tasks() {
            return Stream.concat(content.decisions().stream(), content.carried().stream())
                    .filter(one -> one.state() == Decision.State.OPEN && one.of(invitee) && told.contains(one.id()))
                    .toList();
        }

        /** What the minutes say was decided. */
        public List<Decision> decisions() {
            return content.decisions().stream()
                    .filter(one -> told.contains(one.id()))
                    .toList();
        }

        /** How the button of an answer looks: the one that stands, or the first before there is any. */
        public String stands(Answer answer) {
            boolean first = invitee.answer() == Answer.NONE && answer == Answer.ACCEPTED;
            return invitee.answer() == answer || first ? "primary" : "";
        }

        public String pressed(Answer answer) {
            return String.valueOf(invitee.answer() == answer);
        }

        public boolean open() {
            return meeting.open(now);
        }

        /** What was sent is shown, never what is being written, anew or for the first time. */
        public boolean minuted() {
            return minutes.told() && !text().isEmpty();
        }

        /** Whether they had minutes to read that are being written anew. */
        public boolean takenBack() {
            return !minutes.told() && !minutes.sent().isEmpty() && !meeting.cancelled();
        }

        /** Whether they can object: until the last day, once to each version. */
        public boolean objects() {
            return minutes.objectable(now) && objections.stream().noneMatch(minutes::current);
        }

        public String text() {
            return minutes.state() == Minutes.State.OBJECTED ? minutes.sent() : minutes.text();
        }
    }
}
