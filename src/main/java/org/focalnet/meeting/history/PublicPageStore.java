package org.focalnet.meeting.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.Mode;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Public pages of meetings. */
@Component
@Transactional
public class PublicPageStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    PublicPageStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<PublicPage> find(UUID meeting) {
        return jdbc.sql("select * from meeting.public_page where id = :id")
                .param("id", meeting)
                .query(PublicPageStore::read)
                .optional();
    }

    /** Those that are not over, the next first. */
    @Transactional(readOnly = true)
    public List<PublicPage> coming() {
        return jdbc.sql("select * from meeting.public_page where ends_on >= :today order by starts_on, id limit 50")
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(PublicPageStore::read)
                .list();
    }

    /** Shows the meeting to everybody, with this summary; days, place and hosts are those of the meeting. */
    void publish(NetworkMeeting meeting, String title, String summary) {
        var facts = meeting.facts();
        jdbc.sql("""
                        insert into meeting.public_page (id, owner_id, audience_id, title, summary, hosts, place, mode, starts_on,
                                                         ends_on, cancelled, published_at)
                        values (:id, :owner, :public, :title, :summary, :hosts, :place, :mode, :starts, :ends, :cancelled, :now)
                        on conflict (id) do update
                           set title = excluded.title, summary = excluded.summary, hosts = excluded.hosts,
                               place = excluded.place, mode = excluded.mode, starts_on = excluded.starts_on,
                               ends_on = excluded.ends_on, cancelled = excluded.cancelled,
                               version = public_page.version + 1
                        """)
                .param("id", meeting.id())
                .param("owner", meeting.owner().value())
                .param("public", audiences.resolve(AudienceChoice.PUBLIC).value())
                .param("title", title)
                .param("summary", summary)
                .param("hosts", facts.hosts())
                .param("place", facts.place())
                .param("mode", facts.mode().name())
                .param("starts", facts.starts())
                .param("ends", facts.ends())
                .param("cancelled", meeting.cancelled() != null)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("network_meeting.published", "network_meeting", meeting.id());
    }

    void withdraw(NetworkMeeting meeting) {
        jdbc.sql("delete from meeting.public_page where id = :id and owner_id = :owner")
                .param("id", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        audit.record("network_meeting.unpublished", "network_meeting", meeting.id());
    }

    private static PublicPage read(ResultSet row, int number) throws SQLException {
        return new PublicPage(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("summary"),
                row.getString("hosts"),
                row.getString("place"),
                Mode.valueOf(row.getString("mode")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("cancelled"));
    }
}
