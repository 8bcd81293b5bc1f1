package org.focalnet.meeting.networkmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting holds already: its days and places keep room for it when they change. */
@Component
@Transactional
class HeldByMeeting {

    private final JdbcClient jdbc;

    HeldByMeeting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Held(UUID id, String title, Instant starts, Instant ends) {

        /** The field whose day leaves it out. */
        String field(NewNetworkMeeting now) {
            return starts.isBefore(now.starts().atStartOfDay(now.zone()).toInstant()) ? "from" : "until";
        }
    }

    /**
     * Lets a meeting become what is said now. Times for bilateral meetings that nobody has yet go with their
     * days; answers whether some did.
     *
     * @throws Refused where something lies on other days, or more delegates have a place than there would be
     */
    boolean fit(NetworkMeeting meeting, NewNetworkMeeting now) {
        NewNetworkMeeting before = meeting.facts();
        if (before.seats() != now.seats() || before.seatsEach() != now.seatsEach()) {
            seats(meeting.id(), now);
        }
        if (!before.starts().equals(now.starts())
                || !before.ends().equals(now.ends())
                || !before.zone().equals(now.zone())) {
            sessions(meeting.id(), now);
            wishes(meeting.id(), now);
            return bilaterals(meeting, now);
        }
        return false;
    }

    private void sessions(UUID meeting, NewNetworkMeeting now) {
        List<Held> outside = outside("""
                        select id, title, starts_at, ends_at from meeting.session where meeting_id = :meeting order by starts_at, id
                        """, meeting, now);
        if (!outside.isEmpty()) {
            Held first = outside.getFirst();
            throw new Refused("networkmeeting.days.sessions", first.field(now), outside.size(), first.title());
        }
    }

    private void wishes(UUID meeting, NewNetworkMeeting now) {
        jdbc.sql("select wishes_by from meeting.bilateral_frame where id = :meeting")
                .param("meeting", meeting)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .filter(by -> by.isAfter(now.ends()))
                .ifPresent(by -> {
                    throw new Refused("networkmeeting.days.wishes", "until", by);
                });
    }

    private boolean bilaterals(NetworkMeeting meeting, NewNetworkMeeting now) {
        List<Held> agreed = outside("""
                        select b.id, '' as title, s.starts_at, s.ends_at
                          from meeting.bilateral b join meeting.bilateral_slot s on s.id = b.slot_id
                         where b.meeting_id = :meeting and b.state = 'CONFIRMED' order by s.starts_at, b.id
                        """, meeting.id(), now);
        if (!agreed.isEmpty()) {
            throw new Refused(
                    "networkmeeting.days.bilaterals", agreed.getFirst().field(now), agreed.size());
        }
        List<Held> slots = outside("""
                        select id, '' as title, starts_at, ends_at from meeting.bilateral_slot where meeting_id = :meeting
                        """, meeting.id(), now);
        return jdbc.sql("delete from meeting.bilateral_slot where id = any(:slots) and owner_id = :owner")
                        .param("slots", slots.stream().map(Held::id).toArray(UUID[]::new))
                        .param("owner", meeting.owner().value())
                        .update()
                > 0;
    }

    private List<Held> outside(String sql, UUID meeting, NewNetworkMeeting now) {
        return jdbc
                .sql(sql)
                .param("meeting", meeting)
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list()
                .stream()
                .filter(one -> !now.holds(one.starts(), one.ends()))
                .toList();
    }

    private void seats(UUID meeting, NewNetworkMeeting now) {
        record Taken(int all, int most) {}
        Taken taken = jdbc.sql("""
                        select coalesce(sum(n), 0)::int as taken, coalesce(max(n), 0)::int as most
                          from (select count(*) as n from meeting.delegate
                                 where meeting_id = :meeting and state = 'CONFIRMED' and not online group by owner_id) d
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new Taken(row.getInt("taken"), row.getInt("most")))
                .single();
        if (now.seats() > 0 && taken.all() > now.seats()) {
            throw new Refused("networkmeeting.seats.taken", "seats", taken.all());
        }
        if (now.seatsEach() > 0 && taken.most() > now.seatsEach()) {
            throw new Refused("networkmeeting.seats.taken.each", "each", taken.most());
        }
    }
}
