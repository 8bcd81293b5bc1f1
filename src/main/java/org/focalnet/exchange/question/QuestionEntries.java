package org.focalnet.exchange.question;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where questions and what else waits in the exchange show outside their own pages: the menu and the start page. */
@Configuration(proxyBeanMethods = false)
class QuestionEntries {

    @Bean
    static MenuEntry questionsEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 21, "exchange.menu.questions", "/questions", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry silencesEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 22, "exchange.menu.silences", "/silences", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static StartCard exchangeWaits(JdbcClient jdbc, Clock clock) {
        return new Waits(jdbc, clock);
    }

    @Bean
    static StartCard questionsOfOthers(JdbcClient jdbc) {
        return new Asked(jdbc);
    }

    /** Submissions, consents, requests for wider sharing, notes and silences that wait for this member: one statement. */
    private record Waits(JdbcClient jdbc, Clock clock) implements StartCard {

        @Override
        public Place place() {
            return Place.NEEDS_YOU;
        }

        @Override
        public List<Item> items(Reader reader, Shell shell) {
            return jdbc.sql("""
                            select what, id, title, at, due from (
                            (select 'submission' as what, s.id, s.title, s.submitted_at as at, null::timestamptz as due
                              from exchange.submission s
                             where :officer and s.owner_id <> :member
                               and not exists (select from exchange.relay r where r.submission_id = s.id)
                             order by s.submitted_at limit 6)
                            union all
                            (select 'consent', c.id, q.title, c.asked_at, null from exchange.consent c
                              join exchange.question q on q.id = c.question_id
                             where c.owner_id = :member and c.state = 'ASKED' limit 6)
                            union all
                            (select 'widening', w.id, w.why, w.asked_at, null from exchange.widening w
                             where w.writer_id = :member
                               and not exists (select from exchange.permission n
                                                where n.widening_id = w.id and n.owner_id = :member) limit 6)
                            union all
                            (select 'note', p.id, r.purpose, p.written_at, null
                              from exchange.post p join exchange.room r on r.id = p.room_id
                             where p.acknowledge and p.capacity = 'FOR_THE_MEMBER' and p.withdrawn_at is null
                               and p.owner_id <> :member
                               and not exists (select from exchange.acknowledgement a
                                                where a.post_id = p.id and a.owner_id = :member) limit 6)
                            union all
                            (select 'silence', s.id, s.title, s.opened_at, s.deadline from exchange.silence s
                             where s.state = 'OPEN' and s.owner_id <> :member and s.deadline > :now
                             order by s.deadline limit 6)) w
                             order by due nulls last, at limit 8
                            """)
                    .param("officer", reader.viewer().role().secretariat())
                    .param("member", Viewers.require().member().value())
                    .param("now", Timestamp.from(clock.instant()))
                    .query((row, number) -> {
                        String what = row.getString("what");
                        Timestamp due = row.getTimestamp("due");
                        return new Item(
                                row.getString("title"),
                                path(what, row.getObject("id", UUID.class)),
                                shell.t("exchange.start." + what),
                                shell.t("exchange.start.look"),
                                null,
                                due == null ? null : due.toInstant(),
                                due != null);
                    })
                    .list();
        }

        private static String path(String what, UUID id) {
            return switch (what) {
                case "submission" -> "/questions/submissions/" + id;
                case "consent" -> "/consents";
                case "widening" -> "/widenings/" + id;
                case "note" -> "/acknowledgements/" + id;
                default -> "/silences/" + id;
            };
        }
    }

    /** New answers to what is one's own or followed, then what others ask. */
    private record Asked(JdbcClient jdbc) implements StartCard {

        @Override
        public Place place() {
            return Place.FROM_THE_NETWORK;
        }

        @Override
        public List<Item> items(Reader reader, Shell shell) {
            return jdbc.sql("""
                            select q.id, q.title, q.withheld, q.region, q.asked_at, f.id is not null as followed,
                                   (select count(*) from exchange.answer a where a.question_id = q.id
                                       and a.written_at > f.seen_at) as fresh
                              from exchange.question q
                              left join exchange.following f on f.question_id = q.id and f.owner_id = :member
                             where q.closed_at is null and (q.owner_id <> :member or q.withheld)
                             order by f.id is null, q.asked_at desc limit 4
                            """)
                    .param("member", Viewers.require().member().value())
                    .query((row, number) -> new Item(
                            row.getString("title"),
                            "/questions/" + row.getObject("id", UUID.class),
                            row.getBoolean("followed")
                                    ? shell.t("exchange.start.answers", row.getInt("fresh"))
                                    : row.getBoolean("withheld")
                                            ? shell.t(
                                                    "exchange.question.asks",
                                                    QuestionWords.asker(true, row.getString("region"), "", shell))
                                            : shell.t("exchange.start.question"),
                            shell.t("exchange.start.read"),
                            null,
                            row.getTimestamp("asked_at").toInstant(),
                            false))
                    .list();
        }
    }
}
