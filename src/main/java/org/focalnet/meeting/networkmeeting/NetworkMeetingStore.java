package org.focalnet.meeting.networkmeeting;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that the viewer organises or is asked to. */
@Component
@Transactional
public class NetworkMeetingStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final PaperReaders papers;
    private final HeldByMeeting held;
    private final Notices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NetworkMeetingStore(
            JdbcClient jdbc,
            Audiences audiences,
            PaperReaders papers,
            HeldByMeeting held,
            Notices notices,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.papers = papers;
        this.held = held;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public NetworkMeeting find(UUID id) {
        return written(id).orElseThrow(NotFound::new);
    }

    /** The same, to change it: not there for anybody but its organiser. */
    @Transactional(readOnly = true)
    public NetworkMeeting organised(UUID id) {
        return written(id).filter(NetworkMeeting::organised).orElseThrow(NotFound::new);
    }

    /** The same, locked until the transaction ends: who changes parts of it does so one after the other. */
    public NetworkMeeting locked(UUID id) {
        organised(id);
        return jdbc.sql("select " + NetworkMeetingRows.COLUMNS + " where m.id = :id for update of m")
                .param("id", id)
                .query(NetworkMeetingRows::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<NetworkMeeting> written(UUID id) {
        return jdbc.sql("select " + NetworkMeetingRows.COLUMNS + " where m.id = :id")
                .param("id", id)
                .query(NetworkMeetingRows::read)
                .optional();
    }

    public record Line(NetworkMeeting meeting, int total) {}

    @Transactional(readOnly = true)
    List<Line> list(NetworkMeetingFilter filter) {
        return jdbc.sql("select count(*) over () as total, " + NetworkMeetingRows.COLUMNS + """
                         where (m.ends_on < :today) = :past
                           and (:query = '' or position(lower(:query) in lower(m.title || ' ' || m.place)) > 0)
                         order by case when :past then m.starts_on end desc, m.starts_on, m.id limit :size offset :skip
                        """)
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("past", filter.past())
                .param("query", filter.query())
                .param("size", NetworkMeetingFilter.SIZE)
                .param("skip", (filter.page() - 1) * NetworkMeetingFilter.SIZE)
                .query((row, number) -> new Line(NetworkMeetingRows.read(row, number), row.getInt("total")))
                .list();
    }

    /** How full it is: places left, and whether somebody waits for one. */
    public record Seats(int free, boolean waiting) {}

    @Transactional(readOnly = true)
    public @Nullable Seats seatsLeft(NetworkMeeting meeting) {
        return jdbc.sql("select free, waiting from meeting.seats_left(:meeting)")
                .param("meeting", meeting.id())
                .query((row, number) -> new Seats(row.getInt("free"), row.getBoolean("waiting")))
                .optional()
                .orElse(null);
    }

    /** Titles of meetings that the viewer organised, by id, the newest first: one of them may be continued. */
    @Transactional(readOnly = true)
    Map<String, String> titles(UUID but) {
        Map<String, String> titles = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, title, starts_on from meeting.network_meeting where owner_id = :owner and id <> :but
                         order by starts_on desc, id limit 50
                        """)
                .param("owner", Viewers.require().member().value())
                .param("but", but)
                .query(row -> {
                    titles.put(row.getString("id"), row.getString("title") + " (" + row.getString("starts_on") + ")");
                });
        return titles;
    }

    /** Writes a meeting that nobody else reads yet; the same form sent twice is one. */
    public void create(UUID id, NewNetworkMeeting meeting, AudienceChoice invited) {
        AudienceId readers = audiences.resolve(invited);
        int written = bound("""
                        insert into meeting.network_meeting (id, owner_id, audience_id, invited, previous_id, title, hosts, mode,
                               place, link, starts_on, ends_on, zone, languages, interpretation, concept, tlp, chatham_house,
                               seats, seats_each, approval, register_by, topics_by, created_at)
                        values (:id, :owner, :own, :invited, :previous, :title, :hosts, :mode, :place, :link, :starts, :ends,
                                :zone, :languages, :interpretation, :concept, :tlp, :chatham, :seats, :each, :approval,
                                :register, :topics, :now)
                        on conflict (id) do nothing
                        """, meeting)
                .param("id", id)
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("invited", readers.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0 && !find(id).facts().equals(meeting)) {
            throw new Conflict("meeting.stale");
        } else if (written == 1) {
            changed(id);
            audit.record("network_meeting.created", "network_meeting", id);
        }
    }

    /**
     * Changes a meeting. Once it is announced its readers stay: others are asked to another one. Answers whether times for
     * bilateral meetings went with their days.
     *
     * @throws Conflict where a colleague changed it since the form was opened
     */
    boolean change(UUID id, int version, NewNetworkMeeting meeting, AudienceChoice invited) {
        NetworkMeeting before = locked(id);
        if (before.cancelled() != null) {
            throw new Refused("networkmeeting.cancelled.refused");
        }
        AudienceId readers = before.draft() ? audiences.resolve(invited) : before.invited();
        int written = bound("""
                        update meeting.network_meeting
                           set previous_id = :previous, title = :title, hosts = :hosts, mode = :mode, place = :place, link = :link,
                               starts_on = :starts, ends_on = :ends, zone = :zone, languages = :languages,
                               interpretation = :interpretation, concept = :concept, tlp = :tlp, chatham_house = :chatham,
                               seats = :seats, seats_each = :each, approval = :approval, register_by = :register,
                               topics_by = :topics, invited = :invited, version = version + 1, sequence = sequence + 1
                         where id = :id and owner_id = :owner and version = :version
                        """, meeting)
                .param("id", id)
                .param("version", version)
                .param("invited", readers.value())
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        boolean gone = held.fit(before, meeting);
        papers.follow(id);
        changed(id);
        audit.record("network_meeting.changed", "network_meeting", id);
        return gone;
    }

    /** Lets those who are invited read it, with its agenda, and tells them. */
    public void announce(UUID id) {
        NetworkMeeting meeting = locked(id);
        if (!meeting.draft() || meeting.cancelled() != null) {
            return;
        }
        jdbc.sql("""
                        with announced as (update meeting.network_meeting
                                              set audience_id = invited, announced_at = :now, version = version + 1
                                            where id = :id and owner_id = :owner returning id, audience_id),
                             halls as (update meeting.hall h set audience_id = a.audience_id from announced a
                                        where h.meeting_id = a.id and h.owner_id = :owner returning h.id)
                        update meeting.session s set audience_id = coalesce(s.narrowed, a.audience_id) from announced a
                         where s.meeting_id = a.id and s.owner_id = :owner
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", meeting.owner().value())
                .update();
        papers.follow(id);
        changed(id);
        audit.record("network_meeting.announced", "network_meeting", id);
        tell(meeting, NetworkMeetingNotice.ANNOUNCED);
    }

    /** Says that it does not take place; it stays readable. */
    void cancel(UUID id) {
        NetworkMeeting meeting = locked(id);
        if (meeting.cancelled() != null) {
            return;
        }
        jdbc.sql("""
                        update meeting.network_meeting set cancelled_at = :now, version = version + 1, sequence = sequence + 1
                         where id = :id and owner_id = :owner
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", meeting.owner().value())
                .update();
        changed(id);
        audit.record("network_meeting.cancelled", "network_meeting", id);
        if (!meeting.draft()) {
            tell(meeting, NetworkMeetingNotice.CANCELLED);
        }
    }

    /** Takes away what nobody else has seen yet. */
    void remove(UUID id) {
        NetworkMeeting meeting = organised(id);
        if (!meeting.draft()) {
            throw new Refused("networkmeeting.remove.announced");
        }
        papers.release(id);
        jdbc.sql("delete from meeting.network_meeting where id = :id and owner_id = :owner and announced_at is null")
                .param("id", id)
                .param("owner", meeting.owner().value())
                .update();
        changed(id);
        audit.record("network_meeting.removed", "network_meeting", id);
    }

    private void tell(NetworkMeeting meeting, NetworkMeetingNotice notice) {
        audiences.find(meeting.invited()).orElseThrow(NotFound::new).readers().stream()
                .filter(member -> !member.equals(meeting.owner()))
                .forEach(member -> notices.tell(member, notice, meeting.id()));
    }

    /** What everybody reads of it, where that is published, says the days and whether it takes place as the meeting does. */
    private void changed(UUID id) {
        jdbc.sql("""
                        update meeting.public_page p set hosts = m.hosts, place = m.place, mode = m.mode, starts_on = m.starts_on, ends_on = m.ends_on, cancelled = m.cancelled_at is not null from meeting.network_meeting m where m.id = :id and p.id = m.id and p.owner_id = :owner
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .update();
        events.publishEvent(
                new SearchChanged("network_meeting", id, Viewers.require().member()));
    }

    private JdbcClient.StatementSpec bound(String sql, NewNetworkMeeting meeting) {
        return jdbc.sql(sql)
                .param("owner", Viewers.require().member().value())
                .param("previous", meeting.previous(), Types.OTHER)
                .param("title", meeting.title())
                .param("hosts", meeting.hosts())
                .param("mode", meeting.mode().name())
                .param("place", meeting.place())
                .param("link", meeting.link())
                .param("starts", meeting.starts())
                .param("ends", meeting.ends())
                .param("zone", meeting.zone().getId())
                .param("languages", meeting.languages().toArray(String[]::new))
                .param("interpretation", meeting.interpretation().toArray(String[]::new))
                .param("concept", meeting.concept())
                .param("tlp", meeting.tlp().name())
                .param("chatham", meeting.chathamHouse())
                .param("seats", meeting.seats())
                .param("each", meeting.seatsEach())
                .param("approval", meeting.approval())
                .param("register", meeting.registerBy())
                .param("topics", meeting.topicsBy(), Types.DATE);
    }
}
