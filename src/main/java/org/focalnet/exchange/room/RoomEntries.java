package org.focalnet.exchange.room;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Viewers;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where rooms show outside their own pages: the menu and the start page. */
@Configuration(proxyBeanMethods = false)
class RoomEntries {

    @Bean
    static MenuEntry roomsEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 20, "exchange.menu.rooms", "/rooms", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static StartCard newPosts(JdbcClient jdbc) {
        return new NewPosts(jdbc);
    }

    private record NewPosts(JdbcClient jdbc) implements StartCard {

        @Override
        public Place place() {
            return Place.FROM_THE_NETWORK;
        }

        @Override
        public List<Item> items(Reader reader, Shell shell) {
            return jdbc.sql("""
                            select t.id, t.title, r.id as room, r.purpose, r.kind, count(*) as fresh, max(p.written_at) as last_at
                              from exchange.post p
                              join exchange.thread t on t.id = p.thread_id
                              join exchange.room r on r.id = t.room_id
                              left join exchange.visit v on v.thread_id = t.id
                             where p.owner_id <> :member and p.written_at > coalesce(v.visited_at, '-infinity')
                             group by t.id, t.title, r.id, r.purpose, r.kind
                             order by last_at desc limit 6
                            """)
                    .param("member", Viewers.require().member().value())
                    .query((row, number) -> {
                        UUID room = row.getObject("room", UUID.class);
                        UUID thread = row.getObject("id", UUID.class);
                        return new Item(
                                row.getString(thread.equals(room) ? "purpose" : "title"),
                                "/rooms/" + room + "/threads/" + thread,
                                shell.t("exchange.start.new", row.getInt("fresh")),
                                shell.t("exchange.start.read"),
                                row.getString("kind").equals("GROUP") ? AudienceKind.GROUP : AudienceKind.NAMED,
                                null,
                                false);
                    })
                    .list();
        }
    }
}
