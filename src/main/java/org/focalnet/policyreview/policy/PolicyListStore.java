package org.focalnet.policyreview.policy;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register: a page in one statement, how much waits for whom in another. */
@Component
@Transactional(readOnly = true)
class PolicyListStore {

    private static final int MOST = 10_000;

    /** For whom a policy waits and since when; says in SQL what {@link Policy#waiting} says. */
    private static final String WAITING = """
            select p.*, case when p.state in ('ARRIVED', 'REGISTERED', 'REVIEW') then 'US'
                             when p.state = 'ADVISED' then 'OWNER'
                             when p.state in ('CLEARED', 'ANSWERED') and p.recheck_on <= :today::date then 'RECHECK'
                             else 'NOBODY' end as waiting,
                        case when p.state in ('CLEARED', 'ANSWERED') and p.recheck_on <= :today::date then p.recheck_on
                             else (p.since at time zone 'UTC')::date end as waits_since
              from policyreview.policy p
            """;

    /** A page and, for its lines alone, what became of the advice. */
    private static final String PAGE = """
            select l.*, r.made, r.accepted, r.adapted, r.declined, :today::date - l.waits_since as days,
                   array(select v.name from policyreview.reviewer v where v.policy_id = l.id and v.round = l.round
                          group by v.name order by min(v.asked_at), v.name) as reviewers
              from (select w.*, count(*) over () as total from (%s) w
                     where (:query = '' or position(lower(:query) in lower(w.title || ' ' || w.institution || ' ' || w.about)) > 0)
                       and (:waiting::text is null or w.waiting = :waiting)
                       and (:state::text is null or w.state = :state)
                       and (:scope::text is null or w.scope = :scope)
                       and (:institution = '' or w.institution = :institution or w.institution_id::text = :institution)
                       and (:reviewer::uuid is null or exists (select from policyreview.reviewer v
                            where v.policy_id = w.id and v.round = w.round and v.account_id = :reviewer))
                     order by %s limit :size offset :skip) l
             cross join lateral (
                   select count(*) as made, count(*) filter (where r.response = 'ACCEPTED') as accepted,
                          count(*) filter (where r.response = 'ADAPTED') as adapted,
                          count(*) filter (where r.response = 'DECLINED') as declined
                     from policyreview.recommendation r where r.policy_id = l.id and r.round = l.round) r
             order by %s
            """;

    private final JdbcClient jdbc;
    private final PolicyOwners owners;

    PolicyListStore(JdbcClient jdbc, PolicyOwners owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    /** A page of the register, with how much waits for whom and the institutions to narrow it by. */
    PolicyListPage page(PolicyFilter asked, LocalDate today, boolean writes) {
        PolicyFilter filter = asked;
        List<Policy.Line> found = lines(filter, today, PolicyFilter.SIZE, (filter.page() - 1) * PolicyFilter.SIZE);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = lines(filter, today, PolicyFilter.SIZE, 0);
        }
        return new PolicyListPage(filter, found, waiting(today), owners.kept(), reviewers(), writes);
    }

    /** Whoever was ever asked to look at a policy. */
    private Map<String, String> reviewers() {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select account_id, max(name) as name from policyreview.reviewer group by account_id order by max(name) limit 200
                        """).query(row -> {
            found.put(row.getString("account_id"), row.getString("name"));
        });
        return found;
    }

    private static @Nullable UUID reviewer(PolicyFilter filter) {
        return filter.reviewer().isEmpty()
                ? null
                : filter.reviewer().equals(PolicyFilter.MINE)
                        ? Viewers.require().account()
                        : UUID.fromString(filter.reviewer());
    }

    /** All of it, for a file. */
    List<Policy.Line> all(PolicyFilter filter, LocalDate today) {
        return lines(filter, today, MOST, 0);
    }

    private List<Policy.Line> lines(PolicyFilter filter, LocalDate today, int size, int skip) {
        String order = switch (filter.sort()) {
            case "new" -> "registered_at desc, id";
            case "decision" -> "decides_on is null, decides_on < :today::date, decides_on, id";
            case "institution" -> "lower(institution), waits_since, id";
            case "title" -> "lower(title), id";
            default -> "waiting = 'NOBODY', case when waiting <> 'NOBODY' then waits_since end, since desc, id";
        };
        return jdbc.sql(PAGE.formatted(WAITING, order, order))
                .param("today", Date.valueOf(today))
                .param("query", filter.query())
                .param("waiting", name(filter.waiting()), Types.VARCHAR)
                .param("state", name(filter.state()), Types.VARCHAR)
                .param("scope", name(filter.scope()), Types.VARCHAR)
                .param("institution", filter.institution())
                .param("reviewer", reviewer(filter), Types.OTHER)
                .param("size", size)
                .param("skip", skip)
                .query((row, number) -> new Policy.Line(
                        PolicyRows.read(row, number),
                        Waiting.valueOf(row.getString("waiting")),
                        Math.max(0, row.getInt("days")),
                        new Policy.Outcome(
                                row.getInt("made"),
                                row.getInt("accepted"),
                                row.getInt("adapted"),
                                row.getInt("declined")),
                        List.of((String[]) row.getArray("reviewers").getArray()),
                        row.getInt("total")))
                .list();
    }

    /** How much waits for whom, whatever the filter. */
    private Map<Waiting, Integer> waiting(LocalDate today) {
        Map<Waiting, Integer> found = new EnumMap<>(Waiting.class);
        jdbc.sql("select w.waiting, count(*) as number from (%s) w group by w.waiting".formatted(WAITING))
                .param("today", Date.valueOf(today))
                .query(row -> {
                    found.put(Waiting.valueOf(row.getString("waiting")), row.getInt("number"));
                });
        return found;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
