package org.focalnet.exchange.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;

/**
 * Rooms that opened because both sides agreed, submissions, consents, requests for wider sharing, notes and silences that
 * wait for this member: one statement.
 */
final class ExchangeWaits {

    /** After that many days nobody waits any more for a first word in a room that opened itself. */
    static final int DAYS = 30;

    /** Whoever opens a room writes its first post: where its owner has written nothing, it opened itself. */
    static final String ALL = """
            select 0 as part, row_number() over (order by due nulls last, at) as place, what, id, null::uuid as room, title, at,
                   0::bigint as fresh, zone as detail, null::date as review_on, due
              from (
            (select 'opened' as what, r.id, r.purpose as title, r.opened_at as at, null::timestamptz as due, null::text as zone
              from exchange.room r
             where r.opened_at > :since and r.kind <> 'CRISIS'
               and not exists (select from exchange.visit v where v.thread_id = r.id)
               and not exists (select from exchange.post p
                                where p.room_id = r.id and p.owner_id in (r.owner_id, :member))
             order by r.opened_at desc, r.id limit 6)
            union all
            (select 'submission', s.id, s.title, s.submitted_at, null, null from exchange.submission s
             where :officer and s.owner_id <> :member
               and not exists (select from exchange.relay r where r.submission_id = s.id)
             order by s.submitted_at limit 6)
            union all
            (select 'consent', c.id, q.title, c.asked_at, null, null from exchange.consent c
              join exchange.question q on q.id = c.question_id
             where c.owner_id = :member and c.state = 'ASKED' order by c.asked_at limit 6)
            union all
            (select 'widening', w.id, w.why, w.asked_at, null, null from exchange.widening w
             where w.writer_id = :member
               and not exists (select from exchange.permission n where n.widening_id = w.id and n.owner_id = :member)
             order by w.asked_at limit 6)
            union all
            (select 'note', p.id, r.purpose, p.written_at, null, null
              from exchange.post p join exchange.room r on r.id = p.room_id
             where p.acknowledge and p.capacity = 'FOR_THE_MEMBER' and p.withdrawn_at is null and p.owner_id <> :member
               and not exists (select from exchange.acknowledgement a where a.post_id = p.id and a.owner_id = :member)
             order by p.written_at limit 6)
            union all
            (select 'silence', s.id, s.title, s.opened_at, s.deadline, s.zone from exchange.silence s
             where s.state = 'OPEN' and s.owner_id <> :member and s.deadline > :now
             order by s.deadline limit 6)) w
             order by due nulls last, at limit 12
            """;

    private ExchangeWaits() {}

    static StartCard.Item item(ResultSet row, Shell shell) throws SQLException {
        String what = row.getString("what");
        boolean opened = what.equals("opened");
        Timestamp due = row.getTimestamp("due");
        return new StartCard.Item(
                row.getString("title"),
                path(what, row.getObject("id", UUID.class)),
                due == null
                        ? shell.t("exchange.start." + what)
                        : shell.t(
                                "exchange.start." + what,
                                lastDay(due, row, shell),
                                shell.zoneName(row.getString("detail"))),
                shell.t(opened ? "exchange.start.go" : "exchange.start.look"),
                opened ? AudienceKind.NAMED : null,
                due == null ? null : due.toInstant(),
                opened || due != null);
    }

    /** The day at whose end silence means agreement: the deadline is the first instant after it. */
    private static String lastDay(Timestamp due, ResultSet row, Shell shell) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("detail"));
        return shell.day(due.toInstant().minusMillis(1).atZone(zone).toLocalDate());
    }

    private static String path(String what, UUID id) {
        return switch (what) {
            case "opened" -> "/rooms/" + id;
            case "submission" -> "/questions/submissions/" + id;
            case "consent" -> "/consents";
            case "widening" -> "/widenings/" + id;
            case "note" -> "/acknowledgements/" + id;
            default -> "/silences/" + id;
        };
    }
}
