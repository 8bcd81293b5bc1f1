package org.focalnet.exchange.room;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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

    @Bean
    static StartCard newRooms(JdbcClient jdbc, Clock clock) {
        return new NewRooms(jdbc, clock);
    }

    /** Rooms that opened because both sides agreed, until this person has been there or the team has written there. */
    private record NewRooms(JdbcClient jdbc, Clock clock) implements StartCard {

        /** After that many days nobody waits any more for a first word. */
        private static final int DAYS = 30;

        @Override
        public Place place() {
            return Place.NEEDS_YOU;
        }

        @Override
        public List<Item> items(Reader reader, Shell shell) {
            // whoever opens a room writes its first post, which bears the room's id: where there is none, it opened
            // itself
            return jdbc.sql("""
                            select r.id, r.purpose from exchange.room r
                             where r.opened_at > :since
                               and not exists (select from exchange.visit v where v.thread_id = r.id)
                               and not exists (select from exchange.post p
                                                where p.room_id = r.id and (p.id = r.id or p.owner_id = :member))
                             order by r.opened_at desc, r.id limit 6
                            """)
                    .param("member", Viewers.require().member().value())
                    .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(DAYS))))
                    .query((row, number) -> new Item(
                            row.getString("purpose"),
                            "/rooms/" + row.getObject("id", UUID.class),
                            shell.t("exchange.start.opened"),
                            shell.t("exchange.start.go"),
                            AudienceKind.NAMED,
                            null,
                            true))
                    .list();
        }
    }

    private record NewPosts(JdbcClient jdbc) implements StartCard {

        @Override
        public Place place() {
            return Place.FROM_THE_NETWORK;
        }

        @Override
        public List<Item> items(Reader reader, Shell shell) {
            return jdbc.sql("""
                            select r.id, r.purpose, count(*) as fresh, max(p.written_at) as last_at
                              from exchange.post p
                              join exchange.room r on r.id = p.room_id
                              left join exchange.visit v on v.thread_id = p.thread_id
                             where p.owner_id <> :member and p.written_at > coalesce(v.visited_at, '-infinity')
                             group by r.id, r.purpose
                             order by last_at desc limit 6
                            """)
                    .param("member", Viewers.require().member().value())
                    .query((row, number) -> new Item(
                            row.getString("purpose"),
                            "/rooms/" + row.getObject("id", UUID.class),
                            shell.t("exchange.start.new", row.getInt("fresh")),
                            shell.t("exchange.start.read"),
                            AudienceKind.NAMED,
                            null,
                            false))
                    .list();
        }
    }
}
