package org.focalnet.exchange.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.question.QuestionWords;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Crisis rooms that this member may join, what is new to this person in its rooms, new answers to what the member follows,
 * and what others ask: one statement.
 */
@Component
class ExchangeNews implements StartCard {

    private static final String ALL = """
            select part, row_number() over (order by part, what = 'answers' desc, at desc, id) as place, what, id, room, title,
                   at, fresh, detail, review_on, null::timestamptz as due
              from (
            (select 1 as part, 'crisis' as what, c.id, null::uuid as room, c.purpose as title, c.opened_at as at,
                    0::bigint as fresh, null::text as detail, c.review_on
              from exchange.crisis c
             where c.closed_at is null and not exists (select from exchange.room r where r.id = c.id)
             order by c.opened_at desc, c.id limit 6)
            union all
            (select 2, 'post', t.id, r.id, case when t.id = r.id then r.purpose else t.title end, max(p.written_at),
                    count(*), r.kind, null::date
              from exchange.post p
              join exchange.thread t on t.id = p.thread_id
              join exchange.room r on r.id = t.room_id
              left join exchange.visit v on v.thread_id = t.id
             where p.owner_id <> :member and p.written_at > coalesce(v.visited_at, '-infinity')
             group by t.id, t.title, r.id, r.purpose, r.kind
             order by max(p.written_at) desc limit 6)
            union all
            (select 3, case when f.id is not null then 'answers' when q.withheld then 'withheld' else 'question' end,
                    q.id, null, q.title, q.asked_at,
                    (select count(*) from exchange.answer a where a.question_id = q.id and a.written_at > f.seen_at),
                    q.region, null
              from exchange.question q
              left join exchange.following f on f.question_id = q.id and f.owner_id = :member
             where q.closed_at is null and (q.owner_id <> :member or q.withheld or f.id is not null)
             order by f.id is null, q.asked_at desc limit 4)) n
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeNews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        Map<Place, List<Item>> items = new EnumMap<>(Place.class);
        Instant now = clock.instant();
        jdbc.sql("(" + ExchangeWaits.ALL + ") union all (" + ALL + ") order by part, place")
                .param("officer", reader.viewer().role().secretariat())
                .param("member", Viewers.require().member().value())
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(Duration.ofDays(ExchangeWaits.DAYS))))
                .query(row -> {
                    boolean waits = row.getInt("part") == 0;
                    items.computeIfAbsent(waits ? Place.NEEDS_YOU : Place.FROM_THE_NETWORK, key -> new ArrayList<>())
                            .add(waits ? ExchangeWaits.item(row, shell) : item(row, shell));
                });
        return items;
    }

    private static Item item(ResultSet row, Shell shell) throws SQLException {
        boolean post = row.getString("what").equals("post");
        Timestamp at = row.getTimestamp("at");
        return new Item(
                Rooms.called(row.getString("title"), shell),
                path(row),
                meta(row, shell),
                shell.t("exchange.start.read"),
                !post ? null : row.getString("detail").equals("GROUP") ? AudienceKind.GROUP : AudienceKind.NAMED,
                post ? null : at.toInstant(),
                false);
    }

    private static String path(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return switch (row.getString("what")) {
            case "crisis" -> "/crises/" + id;
            case "post" -> "/rooms/" + row.getObject("room", UUID.class) + "/threads/" + id;
            default -> "/questions/" + id;
        };
    }

    private static String meta(ResultSet row, Shell shell) throws SQLException {
        return switch (row.getString("what")) {
            case "crisis" -> shell.t("exchange.crisis.start", shell.day(row.getObject("review_on", LocalDate.class)));
            case "post" -> shell.t("exchange.start.new", row.getInt("fresh"));
            case "answers" -> shell.t("exchange.start.answers", row.getInt("fresh"));
            case "withheld" ->
                shell.t("exchange.question.asks", QuestionWords.asker(true, row.getString("detail"), "", shell));
            default -> shell.t("exchange.start.question");
        };
    }
}
