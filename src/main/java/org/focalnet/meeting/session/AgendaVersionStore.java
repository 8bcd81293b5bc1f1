package org.focalnet.meeting.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingNotice;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions of an agenda: each stays as it was published, and each reader finds in it the sessions that it reads. */
@Component
@Transactional
class AgendaVersionStore {

    private final JdbcClient jdbc;
    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    AgendaVersionStore(
            JdbcClient jdbc,
            NetworkMeetingStore meetings,
            SessionStore sessions,
            Audiences audiences,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.sessions = sessions;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<AgendaVersion> all(UUID meeting) {
        return jdbc.sql("""
                        select number, note, published_at from meeting.agenda_version where meeting_id = :meeting
                         order by number desc limit 200
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new AgendaVersion(
                        row.getInt("number"),
                        row.getString("note"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    List<AgendaVersion.Entry> entries(UUID meeting, int number) {
        return jdbc.sql("""
                        select session_id, title, hall, starts_at, ends_at, people from meeting.agenda_entry
                         where meeting_id = :meeting and number = :number order by starts_at, session_id
                        """)
                .param("meeting", meeting)
                .param("number", number)
                .query((row, at) -> new AgendaVersion.Entry(
                        row.getObject("session_id", UUID.class),
                        row.getString("title"),
                        row.getString("hall"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getString("people")))
                .list();
    }

    /** What changed from the version before to this one; of 0, what was edited since the last one. */
    @Transactional(readOnly = true)
    List<AgendaVersion.Change> changes(NetworkMeeting meeting, int number) {
        if (number > 0) {
            return AgendaVersion.changes(entries(meeting.id(), number - 1), entries(meeting.id(), number));
        }
        return edited(meeting, sessions.all(meeting.id()));
    }

    /** What was edited since the last version. */
    @Transactional(readOnly = true)
    List<AgendaVersion.Change> edited(NetworkMeeting meeting, List<Session> now) {
        return AgendaVersion.changes(
                entries(meeting.id(), meeting.agendaNumber()),
                now.stream().map(AgendaVersion.Entry::of).toList());
    }

    /** Publishes the agenda as it is now and tells those who were asked; one in which nothing changed is none. */
    void publish(UUID id, String note) {
        NetworkMeeting meeting = meetings.locked(id);
        if (meeting.draft()) {
            throw new Refused("session.version.draft");
        }
        if (changes(meeting, 0).isEmpty()) {
            throw new Refused("session.version.same");
        }
        int number = meeting.agendaNumber() + 1;
        jdbc.sql("""
                        insert into meeting.agenda_version (id, owner_id, audience_id, meeting_id, number, note, published_at)
                        values (:id, :owner, :audience, :meeting, :number, :note, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", meeting.owner().value())
                .param("audience", meeting.audience().value())
                .param("meeting", id)
                .param("number", number)
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        keep(meeting, number);
        audit.record("network_meeting.agenda_published", "network_meeting", id);
        audiences.find(meeting.audience()).orElseThrow(NotFound::new).readers().stream()
                .filter(member -> !member.equals(meeting.owner()))
                .forEach(member -> notices.tell(member, NetworkMeetingNotice.AGENDA, id));
    }

    /** Each session with its own readers: a version tells nobody of one that they do not read. */
    private void keep(NetworkMeeting meeting, int number) {
        for (Session session : sessions.all(meeting.id())) {
            AgendaVersion.Entry entry = AgendaVersion.Entry.of(session);
            jdbc.sql("""
                            insert into meeting.agenda_entry (id, owner_id, audience_id, meeting_id, number, session_id, title,
                                                              hall, starts_at, ends_at, people)
                            values (:id, :owner, :audience, :meeting, :number, :session, :title, :hall, :starts, :ends, :people)
                            """)
                    .param("id", Ids.next())
                    .param("owner", session.owner().value())
                    .param("audience", session.audience().value())
                    .param("meeting", meeting.id())
                    .param("number", number)
                    .param("session", entry.session())
                    .param("title", entry.title())
                    .param("hall", entry.hall())
                    .param("starts", Timestamp.from(entry.starts()))
                    .param("ends", Timestamp.from(entry.ends()))
                    .param("people", entry.people())
                    .update();
        }
        jdbc.sql("""
                        update meeting.network_meeting set agenda_number = :number, version = version + 1
                         where id = :meeting and owner_id = :owner
                        """)
                .param("number", number)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
    }
}
