package org.focalnet.meeting.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.MeetingNotice;
import org.focalnet.meeting.MinutesSeal;
import org.focalnet.meeting.OfferedInstitutions;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.reply.MailReply;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to the hub's meetings, what they answered, and who came. */
@Component
@Transactional
public class InviteeStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final OfferedInstitutions known;
    private final Notices notices;
    private final MinutesSeal seal;
    private final Audit audit;
    private final Clock clock;

    InviteeStore(
            JdbcClient jdbc,
            Audiences audiences,
            OfferedInstitutions known,
            Notices notices,
            MinutesSeal seal,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.known = known;
        this.notices = notices;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those asked to a meeting, by institution, with what came from them by mail and was no answer: one statement. */
    @Transactional(readOnly = true)
    public Map<Invitee, List<MailReply>> withReplies(UUID meeting) {
        Map<Invitee, List<MailReply>> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select i.*, r.outcome, r.text as reply, r.at from meeting.invitee i
                          left join meeting.reply r on r.invitee_id = i.id and r.outcome <> 'ANSWERED'
                         where i.meeting_id = :meeting order by lower(i.institution), lower(i.person), i.id, r.at desc
                        """).param("meeting", meeting).query(row -> {
            List<MailReply> replies = found.computeIfAbsent(invitee(row), one -> new ArrayList<>());
            if (row.getString("outcome") != null) {
                replies.add(new MailReply(
                        MailReply.Outcome.valueOf(row.getString("outcome")),
                        row.getString("reply"),
                        row.getTimestamp("at").toInstant()));
            }
        });
        return found;
    }

    /** Those asked to a meeting, by institution. */
    @Transactional(readOnly = true)
    public List<Invitee> of(UUID meeting) {
        return jdbc.sql("""
                        select * from meeting.invitee where meeting_id = :meeting order by lower(institution), lower(person), id
                        """)
                .param("meeting", meeting)
                .query((row, number) -> invitee(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Invitee find(UUID meeting, UUID id) {
        return of(meeting).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Puts a person on the list, without a mail yet; the same form sent twice is one.
     *
     * @throws Refused where somebody with this address is on it
     */
    public void add(Invitee invitee) {
        seal.open(invitee.meeting());
        int written = jdbc.sql("""
                        insert into meeting.invitee (id, owner_id, audience_id, meeting_id, institution, institution_id, person,
                                                     mail, language, obligatory)
                        values (:id, :owner, :own, :meeting, :institution, :known, :person, :mail, :language, :obligatory)
                        on conflict do nothing
                        """)
                .param("id", invitee.id())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", invitee.meeting())
                .param("institution", invitee.institution())
                .param("known", known.recognise(invitee.institution()), Types.OTHER)
                .param("person", invitee.person())
                .param("mail", invitee.mail())
                .param("language", invitee.language())
                .param("obligatory", invitee.obligatory())
                .update();
        if (written == 1) {
            audit.record("convening.invitee_added", "meeting", invitee.meeting());
        } else if (of(invitee.meeting()).stream().noneMatch(one -> one.id().equals(invitee.id()))) {
            throw new Refused("meeting.invitee.twice", "mail");
        }
    }

    /**
     * Changes who is asked. Another address ends the links of the one before, and is asked anew where the meeting is ahead.
     *
     * @param ahead whether the meeting is
     * @throws Conflict where a colleague changed it since the form was opened
     * @throws Refused where somebody else with this address is on the list
     */
    void change(Invitee before, Invitee said, boolean ahead) {
        seal.open(before.meeting());
        boolean elsewhere = !before.mail().equalsIgnoreCase(said.mail());
        boolean renamed = !before.institution().equals(said.institution());
        int written = jdbc.sql("""
                        update meeting.invitee i
                           set institution = :institution, institution_id = :known, person = :person, mail = :mail,
                               language = :language, obligatory = :obligatory, version = version + 1,
                               answer = case when :anew then 'NONE' else answer end,
                               note = case when :anew then '' else note end,
                               substitute = case when :anew then '' else substitute end,
                               answered_at = case when :anew then null else answered_at end,
                               reply_stamp = case when :anew then null else reply_stamp end,
                               sent_sequence = case when :anew then null else sent_sequence end
                         where id = :id and owner_id = :owner and version = :version
                           and not exists (select from meeting.invitee o
                                            where o.meeting_id = i.meeting_id and o.mail = :mail and o.id <> i.id)
                        """)
                .param("id", said.id())
                .param("owner", Viewers.require().member().value())
                .param("version", said.version())
                .param("institution", said.institution())
                .param("known", renamed ? known.recognise(said.institution()) : before.institutionId(), Types.OTHER)
                .param("person", said.person())
                .param("mail", said.mail())
                .param("language", said.language())
                .param("obligatory", said.obligatory())
                .param("anew", elsewhere && ahead)
                .update();
        if (written == 0) {
            if (find(before.meeting(), said.id()).version() != said.version()) {
                throw new Conflict("meeting.stale");
            }
            throw new Refused("meeting.invitee.twice", "mail");
        }
        if (elsewhere) {
            jdbc.sql("select meeting.end_tickets(:id)").param("id", said.id()).query(row -> {});
        }
        audit.record("convening.invitee_changed", "meeting", said.meeting());
    }

    void remove(UUID meeting, UUID id) {
        seal.open(meeting);
        jdbc.sql("delete from meeting.invitee where id = :id and meeting_id = :meeting and owner_id = :owner")
                .param("id", id)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .update();
        audit.record("convening.invitee_removed", "meeting", meeting);
    }

    /** Notes which revision of the entry was mailed to somebody, and what time it said. */
    void sent(UUID id, Meeting meeting) {
        jdbc.sql("""
                        update meeting.invitee set sent_sequence = :sequence, sent_starts = :starts, sent_ends = :ends
                         where id = :id and owner_id = :owner
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("sequence", meeting.sequence())
                .param("starts", Timestamp.from(meeting.facts().starts()))
                .param("ends", Timestamp.from(meeting.facts().ends()))
                .update();
    }

    /** The next revision of a meeting's entry, which says the same to those who hold the current one. */
    int revise(UUID meeting) {
        jdbc.sql("""
                        update meeting.invitee i set sent_sequence = m.sequence + 1 from meeting.meeting m
                         where m.id = i.meeting_id and m.id = :meeting and i.sent_sequence = m.sequence and i.owner_id = :owner
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .update();
        return jdbc.sql("""
                        update meeting.meeting set sequence = sequence + 1 where id = :meeting and owner_id = :owner
                        returning sequence
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query(Integer.class)
                .single();
    }

    /** What an invitee answers, as the hub that asked; the leads are told of who does not come. */
    public void answer(UUID meeting, UUID id, Answer answer, String substitute, String note) {
        Invitee before = find(meeting, id);
        jdbc.sql("""
                        update meeting.invitee set answer = :answer, substitute = :substitute, note = :note, answered_at = :now
                         where id = :id and owner_id = :owner
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("answer", answer.name())
                .param("substitute", answer == Answer.SUBSTITUTE ? substitute : "")
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (answer == Answer.DECLINED && before.answer() != Answer.DECLINED) {
            notices.tell(Viewers.require().member(), MeetingNotice.DECLINED, meeting);
        }
        audit.record("convening.answered", "meeting", meeting);
    }

    /** Notes who came: these and nobody else. */
    public void attended(UUID meeting, Collection<UUID> present) {
        seal.open(meeting);
        jdbc.sql("""
                        update meeting.invitee set attended = id = any(:present)
                         where meeting_id = :meeting and owner_id = :owner
                        """)
                .param("present", present.toArray(UUID[]::new))
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .update();
        audit.record("convening.attendance", "meeting", meeting);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Invitee invitee(ResultSet row) throws SQLException {
        return new Invitee(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getString("institution"),
                row.getObject("institution_id", UUID.class),
                row.getString("person"),
                row.getString("mail"),
                row.getString("language"),
                row.getBoolean("obligatory"),
                Answer.valueOf(row.getString("answer")),
                row.getString("note"),
                row.getString("substitute"),
                instant(row, "answered_at"),
                row.getObject("sent_sequence", Integer.class),
                instant(row, "sent_starts"),
                instant(row, "sent_ends"),
                row.getBoolean("attended"),
                row.getInt("version"));
    }
}
