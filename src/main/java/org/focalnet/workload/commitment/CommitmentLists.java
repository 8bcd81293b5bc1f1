package org.focalnet.workload.commitment;

import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.Months;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The commitments that this reader may read, as lists: one statement each. */
@Component
@Transactional(readOnly = true)
public class CommitmentLists {

    private static final String MONTHS = """
            (extract(year from age(last_month, first_month)) * 12 + extract(month from age(last_month, first_month)) + 1)
            """;

    /** What is still open from months that are over falls into this one. */
    private static final String FALLS_INTO = """
            (first_month <= :month and last_month >= :month or :current and last_month < :month)
            """;

    /** A page of a list and how many there are in all. */
    public record Found(List<Commitment> page, int total) {}

    /** What of a commitment falls into some months, in minutes. */
    public record Share(Commitment commitment, int minutes) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CommitmentLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The open commitments of a month that take most of it, the biggest first; what institutions do is none of them. */
    public Found biggest(YearMonth month, int most) {
        return found(
                "where owner_id = :member and state = 'OPEN' and carrier <> 'INSTITUTION' and " + FALLS_INTO
                        + " order by minutes / case when :current and last_month < :month then 1 else " + MONTHS
                        + " end desc, lower(title), id limit :size",
                statement -> statement
                        .param("month", Date.valueOf(month.atDay(1)))
                        .param("current", month.equals(YearMonth.now(clock)))
                        .param("size", most));
    }

    /** What takes most of the hours of some months, done or to do, each with its share of these months. */
    public List<Share> biggest(Months months, int most) {
        return jdbc.sql("""
                        select * from (
                            select c.*, 0 as total,
                                   case when state = 'OPEN' and last_month < :now
                                        then case when :now between :first and :last then minutes else 0 end
                                        else minutes * greatest(0, extract(year from age(least(last_month, :last),
                                                 greatest(first_month, :first))) * 12
                                             + extract(month from age(least(last_month, :last), greatest(first_month, :first))) + 1)
                                             / """ + MONTHS + """
                                   end as share
                              from workload.commitment c
                             where owner_id = :member and state in ('OPEN', 'DONE') and carrier <> 'INSTITUTION'
                               and first_month <= :last and (last_month >= :first or state = 'OPEN')) s
                         where share >= 1 order by share desc, lower(title), id limit :size
                        """)
                .param("member", Viewers.require().member().value())
                .param("now", Date.valueOf(YearMonth.now(clock).atDay(1)))
                .param("first", Date.valueOf(months.first().atDay(1)))
                .param("last", Date.valueOf(months.last().atDay(1)))
                .param("size", most)
                .query((row, number) ->
                        new Share(CommitmentRows.read(row, number), (int) Math.round(row.getDouble("share"))))
                .list();
    }

    Found list(CommitmentFilter filter) {
        YearMonth month = filter.month();
        YearMonth now = YearMonth.now(clock);
        String order = switch (filter.sort()) {
            case "hours" -> "minutes desc, first_month";
            case "title" -> "lower(title), first_month";
            default -> filter.state() == Commitment.State.OPEN ? "first_month, last_month" : "changed_at desc";
        };
        return found(
                """
                where owner_id = :member and state = :state and (:query = '' or title ilike :like or institution ilike :like)
                  and (:kind = '' or kind = :kind) and (not :mine or account_id = :account)
                  and (not :limited or
                """ + FALLS_INTO + ") order by " + order + ", id limit :size offset :skip",
                statement -> statement
                        .param("state", filter.state().name())
                        .param("query", filter.query())
                        .param("like", "%" + filter.query().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                        .param("kind", filter.kind())
                        .param("mine", filter.mine())
                        .param("account", Viewers.require().account(), Types.OTHER)
                        .param("limited", month != null)
                        .param("month", Date.valueOf((month == null ? now : month).atDay(1)))
                        .param("current", now.equals(month))
                        .param("size", CommitmentFilter.PAGE)
                        .param("skip", (filter.page() - 1) * CommitmentFilter.PAGE));
    }

    private Found found(String conditions, UnaryOperator<JdbcClient.StatementSpec> parameters) {
        int[] total = {0};
        List<Commitment> page = parameters
                .apply(jdbc.sql("select *, count(*) over () as total from workload.commitment " + conditions)
                        .param("member", Viewers.require().member().value()))
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return CommitmentRows.read(row, number);
                })
                .list();
        return new Found(page, total[0]);
    }

    /** One that this reader may read. */
    Optional<Commitment> find(UUID id) {
        return jdbc.sql("select * from workload.commitment where id = :id and owner_id = :member")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query(CommitmentRows::read)
                .optional();
    }
}
