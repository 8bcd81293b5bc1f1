package org.focalnet.exchange.room;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.member.GroupSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of a group, on its page; how many rooms and threads it opened, in its reports. */
@Component
@Transactional(readOnly = true)
class GroupRooms implements GroupSection {

    private final JdbcClient jdbc;

    GroupRooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "rooms";
    }

    @Override
    public String fresh() {
        return "/rooms/new";
    }

    @Override
    public List<Item> items(AudienceId group) {
        return jdbc.sql("""
                        select id, purpose, opened_at from exchange.room where audience_id = :group
                         order by opened_at desc, id limit :most
                        """)
                .param("group", group.value())
                .param("most", SHOWN)
                .query((row, number) -> new Item(
                        row.getString("purpose"),
                        "/rooms/" + row.getObject("id", UUID.class),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /** Posts are not counted: in a thread without names their number is nobody's. */
    @Override
    public Map<String, Integer> figures(AudienceId group, Instant from, Instant until) {
        Map<String, Integer> figures = new HashMap<>();
        jdbc.sql("""
                        select 'rooms' as code, count(*)::int as number from exchange.room
                         where audience_id = :group and opened_at >= :from and opened_at < :until
                        union all
                        select 'threads', count(*)::int from exchange.thread
                         where audience_id = :group and id <> room_id and started_at >= :from and started_at < :until
                        """)
                .param("group", group.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(row -> {
                    figures.put(row.getString("code"), row.getInt("number"));
                });
        figures.values().removeIf(number -> number == 0);
        return figures;
    }
}
