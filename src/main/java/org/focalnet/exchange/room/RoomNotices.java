package org.focalnet.exchange.room;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What notices of rooms are about, and those of the exchange that are about nothing by name: the room, the thread in which
 * somebody wrote last, and what others wrote in it since the person was there. What its writer restricted, or marked above
 * GREEN by itself, is not among it: this may be mailed.
 */
@Component
class RoomNotices implements NoticeSource {

    private final JdbcClient jdbc;

    RoomNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return Arrays.stream(ExchangeNotice.values())
                .filter(kind ->
                        ExchangeNotice.OF_ROOMS.contains(kind) || !kind.page().contains("{id}"))
                .map(NoticeKind.class::cast)
                .toList();
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select r.id, r.purpose, r.tlp,
                               (select t.title from exchange.post p join exchange.thread t on t.id = p.thread_id
                                 where p.room_id = r.id and p.owner_id <> :member
                                   and (t.tlp = r.tlp or t.tlp in ('CLEAR', 'GREEN'))
                                 order by p.written_at desc, p.id desc limit 1) as title,
                               (select string_agg(n.author || E':\\n' || n.text, E'\\n\\n' order by n.written_at, n.id)
                                  from (select p.* from exchange.post p
                                          join exchange.thread t on t.id = p.thread_id
                                          left join exchange.visit v on v.thread_id = p.thread_id
                                         where p.room_id = r.id and p.owner_id <> :member and p.withdrawn_at is null
                                           and p.tlp in ('CLEAR', 'GREEN') and t.tlp in ('CLEAR', 'GREEN')
                                           and p.restriction = '' and not p.acknowledge and p.readable_until is null
                                           and p.written_at > coalesce(v.visited_at, '-infinity')
                                         order by p.written_at desc, p.id desc limit 5) n) as fresh
                          from exchange.room r
                         where r.id = any(:ids)
                        """)
                .param("member", Viewers.require().member().value())
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(
                                    called(row.getString("purpose"), row.getString("title")),
                                    row.getString("fresh"),
                                    Tlp.valueOf(row.getString("tlp"))));
                });
        return found;
    }

    /** The room, and the thread in which somebody wrote last: a letter of its own may stand in a room of long ago. */
    private static String called(String purpose, @Nullable String title) {
        return title == null || title.equals(purpose) ? purpose : purpose + " – " + title;
    }
}
