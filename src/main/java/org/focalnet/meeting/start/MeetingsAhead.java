package org.focalnet.meeting.start;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.AudienceKind;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next meetings of the hub, those of the network to which it sends somebody, and decisions that are due: one statement. */
@Component
class MeetingsAhead implements StartCard {

    private static final int DAYS = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingsAhead(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        Map<Place, List<Item>> items = new EnumMap<>(Place.class);
        Instant now = clock.instant();
        jdbc.sql("""
                        (select 'meeting' as what, id, title, '' as institution, starts_at, ends_at, zone, null::date as due_on
                           from meeting.meeting
                          where owner_id = :owner and ends_at > :now and not cancelled order by starts_at, id limit 3)
                        union all
                        (select 'network', n.id, n.title, n.place, n.starts_on::timestamp at time zone n.zone,
                                (n.ends_on + 1)::timestamp at time zone n.zone, n.zone, n.ends_on
                           from meeting.network_meeting n
                          where n.announced_at is not null and n.cancelled_at is null
                            and (n.ends_on + 1)::timestamp at time zone n.zone > :now
                            and (n.owner_id = :owner or exists (select from meeting.delegate d where d.meeting_id = n.id
                                   and d.owner_id = :owner and d.state in ('REQUESTED', 'WAITING', 'CONFIRMED')))
                          order by n.starts_on, n.id limit 3)
                        union all
                        (select 'decision', meeting_id, text, institution, null, null, null, due_on from meeting.decision
                          where :writes and owner_id = :owner and state = 'OPEN' and due_on <= :soon
                          order by due_on, id limit 4)
                        union all
                        (select 'objection', m.id, m.title, '', null, null, null, null
                           from meeting.minutes n join meeting.meeting m on m.id = n.id
                          where :writes and n.owner_id = :owner and n.state = 'OBJECTED' order by n.changed_at, m.id limit 3)
                        """)
                .param("owner", reader.viewer().member().value())
                .param("writes", reader.viewer().role().writes())
                .param("now", Timestamp.from(now))
                .param("soon", Date.valueOf(LocalDate.now(clock).plusDays(DAYS)))
                .query(row -> {
                    String what = row.getString("what");
                    items.computeIfAbsent(place(what), key -> new ArrayList<>())
                            .add(
                                    switch (what) {
                                        case "meeting" -> meeting(row, now, shell);
                                        case "network" -> network(row, now, shell);
                                        case "decision" -> decision(row, shell);
                                        default -> objection(row, shell);
                                    });
                });
        return items;
    }

    private static Place place(String what) {
        return what.equals("meeting") || what.equals("network") ? Place.COMING_UP : Place.NEEDS_YOU;
    }

    private static Item meeting(ResultSet row, Instant now, Shell shell) throws SQLException {
        Instant starts = row.getTimestamp("starts_at").toInstant();
        return new Item(
                row.getString("title"),
                "/meetings/" + row.getString("id"),
                MeetingTimes.span(
                        starts,
                        row.getTimestamp("ends_at").toInstant(),
                        ZoneId.of(row.getString("zone")),
                        shell.locale()),
                shell.t("meeting.start.open"),
                AudienceKind.OWN,
                starts,
                starts.isBefore(now.plus(Duration.ofDays(DAYS))));
    }

    private static Item network(ResultSet row, Instant now, Shell shell) throws SQLException {
        Instant starts = row.getTimestamp("starts_at").toInstant();
        String days = MeetingTimes.days(
                LocalDate.ofInstant(starts, ZoneId.of(row.getString("zone"))),
                row.getObject("due_on", LocalDate.class),
                shell.locale());
        String place = row.getString("institution");
        return new Item(
                row.getString("title"),
                "/network-meetings/" + row.getString("id"),
                place.isEmpty() ? days : days + " · " + place,
                shell.t("meeting.start.open"),
                null,
                starts,
                starts.isBefore(now.plus(Duration.ofDays(DAYS))));
    }

    /** Nothing adopts minutes to which somebody objected, until the office writes them anew. */
    private static Item objection(ResultSet row, Shell shell) throws SQLException {
        return new Item(
                row.getString("title"),
                "/meetings/" + row.getString("id") + "/minutes",
                shell.code("meeting.minutes.state", "OBJECTED"),
                shell.t("meeting.start.settle"),
                AudienceKind.OWN,
                null,
                true);
    }

    private Item decision(ResultSet row, Shell shell) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        boolean late = due.isBefore(LocalDate.now(clock));
        String by = shell.t(late ? "meeting.decision.late" : "meeting.decision.by", shell.day(due));
        String institution = row.getString("institution");
        return new Item(
                row.getString("title"),
                "/meetings/" + row.getString("id") + "#decisions",
                institution.isEmpty() ? by : institution + " · " + by,
                shell.t("meeting.start.settle"),
                AudienceKind.OWN,
                null,
                late);
    }
}
