package org.focalnet.meeting.delegation;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingNotice;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.notify.Notices;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Delegates of the viewer's member, and of all members for whoever organises the meeting. */
@Component
@Transactional
public class DelegateStore {

    private final JdbcClient jdbc;
    private final NetworkMeetingStore meetings;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    DelegateStore(
            JdbcClient jdbc,
            NetworkMeetingStore meetings,
            Audiences audiences,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those whom the viewer's member sends, the head first. */
    @Transactional(readOnly = true)
    public List<Delegate> ours(UUID meeting) {
        return jdbc.sql("select " + Delegate.COLUMNS + """
                         where d.meeting_id = :meeting and d.owner_id = :owner
                         order by d.state in ('WITHDRAWN', 'DECLINED'), array_position(array['HEAD', 'MEMBER'], d.part), d.place
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query(Delegate::read)
                .list();
    }

    /** All that the organiser may see, in the order in which they registered. */
    @Transactional(readOnly = true)
    public List<Delegate> all(UUID meeting) {
        return jdbc.sql("select " + Delegate.COLUMNS + " where d.meeting_id = :meeting order by d.place limit 5000")
                .param("meeting", meeting)
                .query(Delegate::read)
                .list();
    }

    @Transactional(readOnly = true)
    Delegate find(UUID meeting, UUID id) {
        return jdbc.sql("select " + Delegate.COLUMNS + " where d.id = :id and d.meeting_id = :meeting")
                .param("id", id)
                .param("meeting", meeting)
                .query(Delegate::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The list of participants as the viewer may see it. */
    @Transactional(readOnly = true)
    public List<Participant> participants(UUID meeting) {
        return jdbc.sql("""
                        select id, owner_id, name, post, part, online from meeting.participant where meeting_id = :meeting
                         order by owner_id, array_position(array['HEAD', 'MEMBER'], part), name limit 5000
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new Participant(
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("name"),
                        row.getString("post"),
                        Part.valueOf(row.getString("part")),
                        row.getBoolean("online")))
                .list();
    }

    /**
     * Registers somebody; the same form sent twice is one. Whether there is a place for them is answered at once.
     *
     * @throws Refused where registration is over or this address is registered for the meeting
     */
    public DelegateState register(NetworkMeeting meeting, UUID id, NewDelegate delegate) {
        if (!meeting.registers(clock.instant())) {
            throw new Refused("delegation.closed");
        }
        try {
            int written = bound("""
                            insert into meeting.delegate (id, owner_id, audience_id, meeting_id, name, post, part, mail, online,
                                   languages, visa, passport_name, note, dietary, access, arrives_on, leaves_on, listed, registered_at)
                            values (:id, :owner, :audience, :meeting, :name, :post, :part, :mail, :online, :languages, :visa,
                                    :passport, :note, :dietary, :access, :arrives, :leaves, :listed, :now)
                            on conflict (id) do nothing
                            """, delegate)
                    .param("id", id)
                    .param("meeting", meeting.id())
                    .param("audience", readers(meeting).value())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            Delegate registered = find(meeting.id(), id);
            if (written == 1) {
                audit.record("network_meeting.registered", "delegate", id);
                if (registered.state() == DelegateState.REQUESTED && !meeting.organised()) {
                    notices.tell(meeting.owner(), NetworkMeetingNotice.REGISTERED, meeting.id());
                }
            }
            return registered.state();
        } catch (DuplicateKeyException twice) {
            throw new Refused("delegation.twice", "mail");
        }
    }

    /**
     * Changes what was said of somebody.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    void change(NetworkMeeting meeting, UUID id, int version, NewDelegate delegate) {
        if (meeting.over(clock.instant())) {
            throw new Refused("delegation.over");
        }
        try {
            int written = bound("""
                            update meeting.delegate
                               set name = :name, post = :post, part = :part, mail = :mail, online = :online, languages = :languages,
                                   visa = :visa, passport_name = :passport, note = :note, dietary = :dietary, access = :access,
                                   arrives_on = :arrives, leaves_on = :leaves, listed = :listed, version = version + 1
                             where id = :id and meeting_id = :meeting and owner_id = :owner and version = :version
                            """, delegate)
                    .param("id", id)
                    .param("meeting", meeting.id())
                    .param("version", version)
                    .update();
            if (written == 0) {
                throw new Conflict("meeting.stale");
            }
        } catch (DuplicateKeyException twice) {
            throw new Refused("delegation.twice", "mail");
        }
        settle(meeting);
        audit.record("network_meeting.delegate_changed", "delegate", id);
    }

    /** Takes somebody back; the place goes to who waits first. */
    void withdraw(NetworkMeeting meeting, UUID id) {
        jdbc.sql("""
                        update meeting.delegate set state = 'WITHDRAWN', version = version + 1
                         where id = :id and meeting_id = :meeting and owner_id = :owner and state <> 'WITHDRAWN'
                        """)
                .param("id", id)
                .param("meeting", meeting.id())
                .param("owner", Viewers.require().member().value())
                .update();
        settle(meeting);
        audit.record("network_meeting.withdrawn", "delegate", id);
    }

    /** The organiser decides; where there is no place, whoever is confirmed waits for one. Answers what became of them. */
    DelegateState decide(NetworkMeeting meeting, UUID id, DelegateState verdict) {
        Delegate before = find(meeting.id(), id);
        String became = jdbc.sql("select meeting.admit(:id, :verdict)")
                .param("id", id)
                .param("verdict", verdict.name())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        DelegateState state = DelegateState.valueOf(became);
        if (state != before.state() && !before.member().equals(meeting.owner())) {
            if (state == DelegateState.CONFIRMED) {
                notices.tell(before.member(), NetworkMeetingNotice.PLACED, meeting.id());
            } else if (state == DelegateState.DECLINED) {
                notices.tell(before.member(), NetworkMeetingNotice.DECLINED, meeting.id());
            }
        }
        settle(meeting);
        audit.record("network_meeting.decided", "delegate", id);
        return state;
    }

    /**
     * Gives free places to those who wait, then calls off the bilateral meetings of delegations that have nobody left;
     * whom that concerns is told, but not whoever did it.
     */
    private void settle(NetworkMeeting meeting) {
        jdbc.sql("select member from meeting.fill_seats(:meeting)")
                .param("meeting", meeting.id())
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list()
                .forEach(member -> notices.tell(member, NetworkMeetingNotice.PLACED, meeting.id()));
        List<MemberId> concerned = jdbc.sql("select member from meeting.call_off_deserted(:meeting, :now)")
                .param("meeting", meeting.id())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
        if (!concerned.isEmpty()) {
            audit.record("network_meeting.bilateral_called_off", "network_meeting", meeting.id());
        }
        MemberId own = Viewers.require().member();
        concerned.stream()
                .filter(member -> !member.equals(own))
                .forEach(member -> notices.tell(member, NetworkMeetingNotice.BILATERAL_OFF, meeting.id()));
    }

    /** The member and who organises the meeting. */
    private AudienceId readers(NetworkMeeting meeting) {
        return audiences.resolve(
                meeting.owner().equals(Viewers.require().member())
                        ? AudienceChoice.OWN
                        : AudienceChoice.named(Set.of(meeting.owner())));
    }

    private JdbcClient.StatementSpec bound(String sql, NewDelegate delegate) {
        return jdbc.sql(sql)
                .param("owner", Viewers.require().member().value())
                .param("name", delegate.name())
                .param("post", delegate.post())
                .param("part", delegate.part().name())
                .param("mail", delegate.mail())
                .param("online", delegate.online())
                .param("languages", delegate.languages().toArray(String[]::new))
                .param("visa", delegate.visa())
                .param("passport", delegate.passportName())
                .param("note", delegate.note())
                .param("dietary", delegate.dietary())
                .param("access", delegate.access())
                .param("arrives", delegate.arrives(), Types.DATE)
                .param("leaves", delegate.leaves(), Types.DATE)
                .param("listed", delegate.listed());
    }
}
