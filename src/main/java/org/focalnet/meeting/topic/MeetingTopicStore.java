package org.focalnet.meeting.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingNotice;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer's member proposes, and what all propose for whoever organises the meeting. */
@Component
@Transactional
class MeetingTopicStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Attachments attachments;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    MeetingTopicStore(
            JdbcClient jdbc, Audiences audiences, Attachments attachments, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.attachments = attachments;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that the viewer reads, in the order in which they were written. */
    @Transactional(readOnly = true)
    List<Topic> all(UUID meeting) {
        Map<UUID, List<TopicAnswer>> answers = answers(meeting);
        return jdbc.sql("select t.* from meeting.topic t where t.meeting_id = :meeting order by t.id limit 2000")
                .param("meeting", meeting)
                .query((row, number) -> read(row, answers))
                .list();
    }

    @Transactional(readOnly = true)
    Topic find(UUID meeting, UUID id) {
        Map<UUID, List<TopicAnswer>> answers = answers(meeting);
        return jdbc.sql("select t.* from meeting.topic t where t.id = :id and t.meeting_id = :meeting")
                .param("id", id)
                .param("meeting", meeting)
                .query((row, number) -> read(row, answers))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same, to change it: not there for anybody but its member. */
    @Transactional(readOnly = true)
    Topic ours(UUID meeting, UUID id) {
        Topic topic = find(meeting, id);
        if (!topic.member().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return topic;
    }

    /**
     * Proposes something; the same form sent twice is one.
     *
     * @throws Refused where the call is over
     */
    void propose(NetworkMeeting meeting, UUID id, TopicInput said, Collection<UUID> files) {
        requireOpen(meeting);
        AudienceId readers = readers(meeting.owner());
        int written = jdbc.sql("""
                        insert into meeting.topic (id, owner_id, audience_id, meeting_id, kind, title, text, written_at)
                        values (:id, :owner, :audience, :meeting, :kind, :title, :text, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", readers.value())
                .param("meeting", meeting.id())
                .param("kind", said.kind())
                .param("title", said.title())
                .param("text", said.text())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            ours(meeting.id(), id);
            return;
        }
        attachments.take(id, readers, mark(meeting), files);
        audit.record("network_meeting.topic_proposed", "topic", id);
        tell(meeting.owner(), NetworkMeetingNotice.TOPIC, meeting.id());
    }

    /**
     * Changes a proposal, which then waits for an answer again.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    void change(NetworkMeeting meeting, UUID id, int version, TopicInput said, Collection<UUID> files) {
        requireOpen(meeting);
        Topic before = ours(meeting.id(), id);
        int written = jdbc.sql("""
                        update meeting.topic
                           set kind = :kind, title = :title, text = :text, written_at = :now, version = version + 1
                         where id = :id and owner_id = :owner and version = :version and withdrawn_at is null
                        """)
                .param("id", id)
                .param("owner", before.member().value())
                .param("version", version)
                .param("kind", said.kind())
                .param("title", said.title())
                .param("text", said.text())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        attachments.take(id, readers(meeting.owner()), mark(meeting), files);
        audit.record("network_meeting.topic_changed", "topic", id);
        if (before.state() != TopicState.OPEN) {
            tell(meeting.owner(), NetworkMeetingNotice.TOPIC, meeting.id());
        }
    }

    /** Takes a proposal back; the organiser sees that it was there. */
    void withdraw(NetworkMeeting meeting, UUID id) {
        requireOpen(meeting);
        ours(meeting.id(), id);
        jdbc.sql("""
                        update meeting.topic set withdrawn_at = :now, version = version + 1
                         where id = :id and owner_id = :owner and withdrawn_at is null
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("network_meeting.topic_withdrawn", "topic", id);
    }

    /**
     * The organiser answers; an earlier answer stays, and this one holds.
     *
     * @throws Conflict where the proposal is another by now
     */
    void answer(NetworkMeeting meeting, UUID id, int version, boolean accepted, @Nullable UUID session, String note) {
        Topic topic = find(meeting.id(), id);
        if (topic.version() != version || topic.withdrawn() != null) {
            throw new Conflict("topic.changed_meanwhile");
        }
        jdbc.sql("""
                        insert into meeting.topic_answer (id, owner_id, audience_id, topic_id, verdict, session_id, note, answered_at)
                        values (:id, :owner, :audience, :topic, :verdict, :session, :note, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", meeting.owner().value())
                .param("audience", readers(topic.member()).value())
                .param("topic", id)
                .param("verdict", accepted ? "ACCEPTED" : "DECLINED")
                .param("session", session, Types.OTHER)
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("network_meeting.topic_answered", "topic", id);
        tell(topic.member(), NetworkMeetingNotice.TOPIC_ANSWERED, meeting.id());
    }

    private Map<UUID, List<TopicAnswer>> answers(UUID meeting) {
        Map<UUID, List<TopicAnswer>> answers = new HashMap<>();
        jdbc.sql("""
                        select a.topic_id, a.verdict, a.note, a.answered_at, s.id as session, coalesce(s.title, '') as title
                          from meeting.topic_answer a join meeting.topic t on t.id = a.topic_id
                          left join meeting.session s on s.id = a.session_id
                         where t.meeting_id = :meeting order by a.answered_at desc, a.id desc
                        """).param("meeting", meeting).query(row -> {
            answers.computeIfAbsent(row.getObject("topic_id", UUID.class), topic -> new ArrayList<>())
                    .add(new TopicAnswer(
                            row.getString("verdict").equals("ACCEPTED"),
                            row.getObject("session", UUID.class),
                            row.getString("title"),
                            row.getString("note"),
                            row.getTimestamp("answered_at").toInstant()));
        });
        return answers;
    }

    private void requireOpen(NetworkMeeting meeting) {
        if (!meeting.asksForTopics(clock.instant())) {
            throw new Refused("topic.closed");
        }
    }

    /** The viewer's member and the other side. */
    private AudienceId readers(MemberId other) {
        return audiences.resolve(
                other.equals(Viewers.require().member()) ? AudienceChoice.OWN : AudienceChoice.named(Set.of(other)));
    }

    /** Between two, and never weaker than the meeting. */
    private static Tlp mark(NetworkMeeting meeting) {
        return Tlp.AMBER.atLeast(meeting.facts().tlp());
    }

    private void tell(MemberId whom, NetworkMeetingNotice notice, UUID meeting) {
        if (!whom.equals(Viewers.require().member())) {
            notices.tell(whom, notice, meeting);
        }
    }

    private static Topic read(ResultSet row, Map<UUID, List<TopicAnswer>> answers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Topic(
                id,
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getObject("meeting_id", UUID.class),
                TopicKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("text"),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("version"),
                answers.getOrDefault(id, List.of()));
    }
}
