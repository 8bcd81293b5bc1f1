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
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Rooms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RoomStore {

    static final int SHOWN = 100;
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

    /** The rooms that the viewer reads, the one that moved last first. */
    @Transactional(readOnly = true)
    List<Room.Line> list(String query, int page) {
        return jdbc.sql("""
                        select r.id, r.purpose, r.members, r.opened_at, p.last_at, coalesce(p.unread, 0) as unread
                          from exchange.room r
                          left join exchange.visit v on v.thread_id = r.id
                          left join lateral (
                              select max(p.written_at) as last_at,
                                     count(*) filter (where p.owner_id <> :member
                                                        and p.written_at > coalesce(v.visited_at, '-infinity')) as unread
                                from exchange.post p where p.room_id = r.id) p on true
                         where :query = '' or position(lower(:query) in lower(r.purpose)) > 0
                         order by coalesce(p.last_at, r.opened_at) desc, r.id
                         limit :size offset :skip
                        """)
                .param("member", Viewers.require().member().value())
                .param("query", query)
                .param("size", PAGE + 1)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> new Room.Line(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        members(row),
                        row.getTimestamp("opened_at").toInstant(),
                        instant(row, "last_at"),
                        row.getInt("unread")))
                .list();
    }

    /** A room with its newest posts, or those before an instant; the person has now seen it. */
    Room show(UUID id, Instant before) {
        List<Room.Post> posts = jdbc.sql("""
                        select id, owner_id, author, capacity, text, written_at from exchange.post
                         where room_id = :room and written_at < :before
                         order by written_at desc, id desc limit :size
                        """)
                .param("room", id)
                .param("before", Timestamp.from(before))
                .param("size", SHOWN + 1)
                .query((row, number) -> new Room.Post(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("author"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("text"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
        Room room = jdbc.sql("select purpose, members, tlp, opened_at from exchange.room where id = :id")
                .param("id", id)
                .query((row, number) -> new Room(
                        id,
                        row.getString("purpose"),
                        members(row),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getTimestamp("opened_at").toInstant(),
                        posts.stream().limit(SHOWN).toList().reversed(),
                        posts.size() > SHOWN))
                .optional()
                .orElseThrow(NotFound::new);
        visit(id);
        return room;
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
            rooms.post(form, form, author, capacity, text, clock.instant());
        }
        visit(form);
        return form;
    }

    void post(UUID form, UUID room, String author, Capacity capacity, String text) {
        rooms.post(form, room, author, capacity, text, clock.instant());
        visit(room);
    }

    private void visit(UUID room) {
        Viewer viewer = Viewers.require();
        if (viewer.account() == null) {
            return;
        }
        jdbc.sql("""
                        insert into exchange.visit (account_id, thread_id, visited_at)
                        select :account, t.id, :now from exchange.thread t where t.room_id = :room
                        on conflict (account_id, thread_id) do update set visited_at = excluded.visited_at
                        """)
                .param("account", viewer.account())
                .param("room", room)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Set<MemberId> members(ResultSet row) throws SQLException {
        Set<MemberId> members = new LinkedHashSet<>();
        for (Object value : (Object[]) row.getArray("members").getArray()) {
            members.add(new MemberId((UUID) value));
        }
        return members;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
