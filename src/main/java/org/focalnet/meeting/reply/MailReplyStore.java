package org.focalnet.meeting.reply;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.MeetingNotice;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.invitee.InviteeStore;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.meeting.reply.InviteeReplies.Judged;
import org.focalnet.meeting.reply.MailReply.Outcome;
import org.focalnet.notify.GuestReplies.Taken;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails of invitees, each taken once, as the hub that asked. */
@Component
@Transactional
class MailReplyStore {

    /** What one person writes in a day; whoever got hold of an address can do no more. */
    private static final int DAILY = 20;

    private final JdbcClient jdbc;
    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final Audiences audiences;
    private final Notices notices;
    private final Clock clock;

    MailReplyStore(
            JdbcClient jdbc,
            MeetingStore meetings,
            InviteeStore invitees,
            Audiences audiences,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.invitees = invitees;
        this.audiences = audiences;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A meeting as an answer finds it.
     *
     * @param moved the revision in which its title, place or time changed last
     * @param stamp when the calendar's answer was made that was taken last; null where none was
     */
    record Current(Meeting meeting, int moved, @Nullable Instant stamp) {}

    /** Takes a mail: judged while the invitee is held, so that of two answers at once one comes after the other. */
    Taken take(UUID id, UUID meeting, UUID invitee, BiFunction<Current, Invitee, Judged> judge) {
        Instant now = clock.instant();
        Current current = jdbc.sql("""
                        select m.moved_sequence, i.reply_stamp from meeting.invitee i join meeting.meeting m on m.id = i.meeting_id
                         where i.id = :invitee and m.id = :meeting for update of i
                        """)
                .param("invitee", invitee)
                .param("meeting", meeting)
                .query((row, number) -> new Current(
                        meetings.find(meeting),
                        row.getInt("moved_sequence"),
                        row.getTimestamp("reply_stamp") == null
                                ? null
                                : row.getTimestamp("reply_stamp").toInstant()))
                .optional()
                .orElse(null);
        if (current == null) {
            return Taken.DROPPED; // taken off the list this very moment
        }
        Invitee one = invitees.find(meeting, invitee);
        Judged judged = judge.apply(current, one);
        if (!note(id, meeting, invitee, judged.reply(), now)) {
            return Taken.DROPPED;
        }
        if (judged.reply().outcome() == Outcome.ANSWERED) {
            answer(one, judged, now);
            return Taken.WRITTEN;
        }
        if (judged.reply().outcome().told()) {
            notices.tell(Viewers.require().member(), MeetingNotice.WROTE, meeting);
        }
        return Taken.NOTED;
    }

    /** As by the link; a word of an earlier answer stays only where this one says the same without a word. */
    private void answer(Invitee one, Judged judged, Instant now) {
        String kept = judged.answer() == one.answer() ? one.note() : "";
        String substitute = judged.answer() == Answer.SUBSTITUTE ? judged.substitute() : "";
        invitees.answer(
                one.meeting(),
                one.id(),
                judged.answer(),
                MailReply.most(substitute, 160),
                judged.note().isEmpty() ? kept : judged.note());
        Instant stamp = judged.event() == null ? null : judged.event().stamp();
        if (stamp != null) {
            jdbc.sql("update meeting.invitee set reply_stamp = :stamp where id = :id and owner_id = :owner")
                    .param("stamp", Timestamp.from(stamp.isAfter(now) ? now : stamp))
                    .param("id", one.id())
                    .param("owner", Viewers.require().member().value())
                    .update();
        }
    }

    /** Notes a mail; false where it came before, or too many came today. */
    private boolean note(UUID id, UUID meeting, UUID invitee, MailReply reply, Instant now) {
        return jdbc.sql("""
                                insert into meeting.reply (id, owner_id, audience_id, meeting_id, invitee_id, outcome, text, at)
                                select :id, :owner, :own, :meeting, :invitee, :outcome, :text, :now
                                 where (select count(*) from meeting.reply
                                         where invitee_id = :invitee and at > :yesterday) < :daily
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("owner", Viewers.require().member().value())
                        .param("own", audiences.resolve(AudienceChoice.OWN).value())
                        .param("meeting", meeting)
                        .param("invitee", invitee)
                        .param("outcome", reply.outcome().name())
                        .param("text", reply.text())
                        .param("now", Timestamp.from(now))
                        .param("yesterday", Timestamp.from(now.minus(Duration.ofDays(1))))
                        .param("daily", DAILY)
                        .update()
                == 1;
    }
}
