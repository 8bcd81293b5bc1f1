package org.focalnet.exchange.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Audience;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.ThreadMode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rooms as their members see them. */
@Component
@Transactional
public class RoomStore {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Rooms rooms;
    private final Audiences audiences;
    private final Clock clock;

    RoomStore(JdbcClient jdbc, Rooms rooms, Audiences audiences, Clock clock) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** The rooms that the viewer reads, the one that moved last first; no more than a hundred new posts are counted. */
    @Transactional(readOnly = true)
    List<Room.Line> list(String query, int page) {
        return jdbc.sql("""
                        with moved as (
                            select r.id, r.purpose, r.kind, r.members, r.audience_id, r.opened_at,
                                   (select p.written_at from exchange.post p where p.room_id = r.id
                                     order by p.written_at desc limit 1) as last_at
                              from exchange.room r
                             where :query = '' or position(lower(:query) in lower(r.purpose)) > 0
                             order by coalesce((select p.written_at from exchange.post p where p.room_id = r.id
                                                 order by p.written_at desc limit 1), r.opened_at) desc, r.id
                             limit :size offset :skip)
                        select m.*, case when m.kind = 'GROUP'
                                         then (select a.circle_id from audience.describe(m.audience_id) a) end as circle_id,
                               (select coalesce(sum(u.fresh), 0) from exchange.thread t
                                       left join exchange.visit v on v.thread_id = t.id
                                      cross join lateral (
                                          select count(*) as fresh from (
                                              select from exchange.post p
                                               where p.thread_id = t.id and p.owner_id <> :member
                                                 and p.written_at > coalesce(v.visited_at, '-infinity') limit 100) x) u
                                      where t.room_id = m.id) as unread
                          from moved m order by coalesce(m.last_at, m.opened_at) desc, m.id
                        """)
                .param("member", Viewers.require().member().value())
                .param("query", query)
                .param("size", PAGE + 1)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> new Room.Line(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        RoomKind.valueOf(row.getString("kind")),
                        members(row, "members"),
                        row.getObject("circle_id", UUID.class),
                        row.getTimestamp("opened_at").toInstant(),
                        instant(row, "last_at"),
                        row.getInt("unread")))
                .list();
    }

    /** A room and who reads it. */
    @Transactional(readOnly = true)
    public Room room(UUID id) {
        return jdbc.sql("""
                        select r.purpose, r.kind, a.kind as audience_kind, a.readers, r.tlp, r.opened_at,
                               exchange.chairs(r.id) as chairs,
                               (select count(*) from exchange.thread t where t.room_id = r.id) as threads
                          from exchange.room r cross join lateral audience.describe(r.audience_id) a where r.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Room(
                        id,
                        row.getString("purpose"),
                        RoomKind.valueOf(row.getString("kind")),
                        AudienceKind.valueOf(row.getString("audience_kind")),
                        members(row, "readers"),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getBoolean("chairs"),
                        row.getInt("threads")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Its threads: those that are pinned, then the one that moved last; searched by title and by what is written. */
    @Transactional(readOnly = true)
    List<Room.Topic> threads(UUID room, String query, int page) {
        return jdbc.sql("""
                        select t.*, coalesce(l.written_at, t.started_at) as moved, coalesce(l.author, '') as author,
                               (select count(*) from exchange.post p where p.thread_id = t.id) as posts,
                               (select count(*) from (
                                   select from exchange.post p
                                    where p.thread_id = t.id and p.owner_id <> :member
                                      and p.written_at > coalesce(v.visited_at, '-infinity') limit 100) x) as unread
                          from exchange.thread t
                          left join exchange.visit v on v.thread_id = t.id
                          left join lateral (select p.written_at, p.author from exchange.post p where p.thread_id = t.id
                                              order by p.written_at desc, p.id desc limit 1) l on true
                         where t.room_id = :room
                           and (:query = '' or position(lower(:query) in lower(t.title)) > 0
                                or exists (select from exchange.post p
                                            where p.thread_id = t.id and position(lower(:query) in lower(p.text)) > 0))
                         order by t.pinned_at is null, coalesce(l.written_at, t.started_at) desc, t.id
                         limit :size offset :skip
                        """)
                .param("room", room)
                .param("member", Viewers.require().member().value())
                .param("query", query)
                .param("size", PAGE + 1)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> new Room.Topic(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("language"),
                        ThreadMode.valueOf(row.getString("mode")),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getTimestamp("pinned_at") != null,
                        row.getTimestamp("closed_at") != null,
                        row.getInt("posts"),
                        row.getInt("unread"),
                        row.getTimestamp("moved").toInstant(),
                        row.getString("author")))
                .list();
    }

    /** The readers of a room as they are now; nobody where the viewer is not one of them. */
    @Transactional(readOnly = true)
    Set<MemberId> readers(UUID room) {
        return jdbc.sql("select audience_id from exchange.room where id = :room")
                .param("room", room)
                .query(UUID.class)
                .optional()
                .flatMap(audience -> audiences.find(new AudienceId(audience)))
                .map(Audience::readers)
                .orElse(Set.of());
    }

    /** A new room with its first post; the form's id makes a double submit harmless. */
    UUID open(UUID form, AudienceChoice members, String purpose, String author, Capacity capacity, String text) {
        AudienceId audience = audiences.resolve(members);
        if (rooms.open(audience, purpose, form)) {
            rooms.post(form, author, capacity, text, clock.instant());
        }
        visit(form);
        return form;
    }

    private void visit(UUID thread) {
        Viewer viewer = Viewers.require();
        if (viewer.account() == null) {
            return;
        }
        jdbc.sql("""
                        insert into exchange.visit (account_id, thread_id, visited_at)
                        select :account, t.id, :now from exchange.thread t where t.id = :thread
                        on conflict (account_id, thread_id) do update set visited_at = excluded.visited_at
                        """)
                .param("account", viewer.account())
                .param("thread", thread)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Set<MemberId> members(ResultSet row, String column) throws SQLException {
        Set<MemberId> members = new LinkedHashSet<>();
        for (Object value : (Object[]) row.getArray(column).getArray()) {
            members.add(new MemberId((UUID) value));
        }
        return members;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
