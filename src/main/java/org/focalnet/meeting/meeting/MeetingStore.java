package org.focalnet.meeting.meeting;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.MinutesSeal;
import org.focalnet.meeting.NewMeeting;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the viewer's own hub. */
@Component
@Transactional
public class MeetingStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final MinutesSeal seal;
    private final Clock clock;

    MeetingStore(
            JdbcClient jdbc,
            Audiences audiences,
            Audit audit,
            ApplicationEventPublisher events,
            MinutesSeal seal,
            Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Meeting find(UUID id) {
        return written(id).orElseThrow(NotFound::new);
    }

    /** The same, to write into; refused where its minutes are sent round or adopted. */
    @Transactional(readOnly = true)
    public Meeting unsealed(UUID id) {
        Meeting meeting = find(id);
        meeting.sealed().ifPresent(why -> {
            throw new Refused(why);
        });
        return meeting;
    }

    /** What was written with the form of this id; nothing where that form is a new one. */
    @Transactional(readOnly = true)
    Optional<Meeting> written(UUID form) {
        return jdbc.sql("select " + MeetingRows.COLUMNS + " where m.id = :id")
                .param("id", form)
                .query(MeetingRows::read)
                .optional();
    }

    /** A page of the list; each line carries the total. */
    @Transactional(readOnly = true)
    List<Meeting.Line> list(MeetingFilter filter) {
        return jdbc.sql("""
                        select count(*) over () as total,
                               (select count(*) from meeting.invitee i where i.meeting_id = m.id) as invited,
                               (select count(distinct coalesce(i.institution_id::text, lower(i.institution))) from meeting.invitee i
                                 where i.meeting_id = m.id
                                   and case when m.ends_at <= :now and exists (select from meeting.invitee a
                                                                                where a.meeting_id = m.id and a.attended)
                                            then i.attended else i.answer in ('ACCEPTED', 'SUBSTITUTE') end) as institutions,
                        """ + MeetingRows.COLUMNS + """
                         where (m.ends_at <= :now) = :past
                           and (:query = '' or position(lower(:query) in lower(m.title)) > 0)
                           and (:kind::text is null or m.kind = :kind)
                           and (:series::uuid is null or m.series_id = :series)
                         order by case when :past then m.starts_at end desc, m.starts_at, m.id limit :size offset :skip
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("past", filter.past())
                .param("query", filter.query())
                .param("kind", filter.kind() == null ? null : filter.kind().name(), Types.VARCHAR)
                .param("series", filter.series(), Types.OTHER)
                .param("size", MeetingFilter.SIZE)
                .param("skip", (filter.page() - 1) * MeetingFilter.SIZE)
                .query((row, number) -> new Meeting.Line(
                        MeetingRows.read(row, number),
                        row.getInt("invited"),
                        row.getInt("institutions"),
                        row.getInt("total")))
                .list();
    }

    /** Meetings of a series, the newest first. */
    @Transactional(readOnly = true)
    public List<Meeting> ofSeries(UUID series) {
        return jdbc.sql("select " + MeetingRows.COLUMNS
                        + " where m.series_id = :series order by m.starts_at desc, m.id limit 200")
                .param("series", series)
                .query(MeetingRows::read)
                .list();
    }

    /** Convenes a meeting; the same form sent twice is one. Who was asked to the one before in its series is asked again. */
    public void create(UUID id, NewMeeting meeting) {
        int written = bound("""
                        insert into meeting.meeting (id, owner_id, audience_id, series_id, title, kind, place, link, starts_at,
                                                     ends_at, zone, chair, legal_basis, quorum, created_at)
                        values (:id, :owner, :own, :series, :title, :kind, :place, :link, :starts, :ends, :zone, :chair,
                                :basis, :quorum, :now)
                        on conflict (id) do nothing
                        """, meeting).param("id", id).update();
        if (written == 0) {
            if (!find(id).facts().equals(meeting)) {
                throw new Conflict("meeting.stale");
            }
            return;
        }
        changed(id);
        audit.record("convening.created", "meeting", id);
    }

    /** Asks the people of the meeting before in the series in again, without a mail yet. */
    public int inviteAgain(UUID id, UUID series) {
        List<UUID> earlier = jdbc.sql("""
                        select i.id from meeting.invitee i
                         where i.meeting_id = (select m.id from meeting.meeting m
                                                where m.series_id = :series and m.id <> :id
                                                order by m.starts_at desc, m.id limit 1)
                         order by i.institution, i.id
                        """)
                .param("series", series)
                .param("id", id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return earlier.stream().mapToInt(one -> copy(one, id)).sum();
    }

    private int copy(UUID invitee, UUID meeting) {
        return jdbc.sql("""
                        insert into meeting.invitee (id, owner_id, audience_id, meeting_id, institution, institution_id, person,
                                                     mail, language, obligatory)
                        select :fresh, owner_id, audience_id, :meeting, institution, institution_id, person, mail, language,
                               obligatory
                          from meeting.invitee where id = :invitee on conflict do nothing
                        """)
                .param("fresh", org.focalnet.audience.Ids.next())
                .param("meeting", meeting)
                .param("invitee", invitee)
                .update();
    }

    /** Changes a meeting; where a calendar holds something else now, its entry gets a new revision. */
    public void change(UUID id, int version, NewMeeting meeting) {
        Meeting before = find(id);
        if (before.cancelled()) {
            throw new Refused("meeting.meeting.is_cancelled");
        }
        seal.open(id);
        int written = bound("""
                        update meeting.meeting
                           set series_id = :series, title = :title, kind = :kind, place = :place, link = :link,
                               starts_at = :starts, ends_at = :ends, zone = :zone, chair = :chair, legal_basis = :basis,
                               quorum = :quorum, version = version + 1,
                               sequence = sequence + case when :moved then 1 else 0 end,
                               moved_sequence = case when :moved then sequence + 1 else moved_sequence end
                         where id = :id and owner_id = :owner and version = :version
                        """, meeting)
                .param("id", id)
                .param("version", version)
                .param("moved", before.moved(meeting))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        changed(id);
        audit.record("convening.changed", "meeting", id);
    }

    /** Says that a meeting does not take place; answers whether this said so first. */
    public boolean cancel(UUID id) {
        Meeting meeting = find(id);
        if (!meeting.open(clock.instant())) {
            throw new Refused("meeting.meeting.not_open");
        }
        int written = jdbc.sql("""
                        update meeting.meeting set cancelled = true, sequence = sequence + 1, version = version + 1
                         where id = :id and owner_id = :owner and not cancelled
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .update();
        changed(id);
        return written == 1;
    }

    private void changed(UUID id) {
        withdrawMinutes(id);
        MemberId owner = Viewers.require().member();
        events.publishEvent(new SearchChanged("meeting", id, owner));
        events.publishEvent(new CommitmentChanged(MeetingCommitments.KIND, id, owner));
    }

    /** Nobody adopts by silence what was said at a meeting that does not take place, or has not yet. */
    private void withdrawMinutes(UUID id) {
        jdbc.sql("""
                        update meeting.minutes n
                           set state = 'DRAFT', days = 0, ends_on = null, deadline = null, version = n.version + 1
                          from meeting.meeting m
                         where m.id = :id and n.id = m.id and n.owner_id = :owner and n.state = 'CIRCULATED'
                           and (m.cancelled or m.ends_at > :now)
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, NewMeeting meeting) {
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("series", meeting.series(), Types.OTHER)
                .param("title", meeting.title())
                .param("kind", meeting.kind().name())
                .param("place", meeting.place())
                .param("link", meeting.link())
                .param("starts", Timestamp.from(meeting.starts()))
                .param("ends", Timestamp.from(meeting.ends()))
                .param("zone", meeting.zone().getId())
                .param("chair", meeting.chair())
                .param("basis", meeting.legalBasis())
                .param("quorum", meeting.quorum())
                .param("now", Timestamp.from(now));
    }
}
