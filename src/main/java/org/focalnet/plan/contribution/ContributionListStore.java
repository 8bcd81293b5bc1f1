package org.focalnet.plan.contribution;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of reports, a page in one statement. */
@Component
@Transactional(readOnly = true)
class ContributionListStore {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    ContributionListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ContributionListPage page(ContributionFilter asked) {
        ContributionFilter filter = asked;
        List<Contribution.Line> found =
                lines(filter, ContributionFilter.SIZE, (filter.page() - 1) * ContributionFilter.SIZE);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first();
            found = lines(filter, ContributionFilter.SIZE, 0);
        }
        return new ContributionListPage(filter, found, Viewers.require().role().writes());
    }

    List<Contribution.Line> all(ContributionFilter filter) {
        return lines(filter, MOST, 0);
    }

    private List<Contribution.Line> lines(ContributionFilter filter, int size, int skip) {
        String order = switch (filter.sort()) {
            case "title" -> "lower(title), id";
            case "kind" -> "kind, begun_at desc, id";
            default -> "coalesce(finished_at, begun_at) desc, id desc";
        };
        return jdbc.sql("""
                        select l.*, (select count(*) from plan.contribution_section s where s.contribution_id = l.id) as sections,
                               (select count(*) from plan.contribution_section s
                                 where s.contribution_id = l.id and s.text <> '') as written
                          from (select c.*, count(*) over () as total from plan.contribution c
                                 where (:query = '' or position(lower(:query) in lower(title || ' ' || period)) > 0)
                                   and (:kind::text is null or kind = :kind) and (:state::text is null or state = :state)
                                 order by %s limit :size offset :skip) l
                         order by %s
                        """.formatted(order, order))
                .param("query", filter.query())
                .param("kind", name(filter.kind()), Types.VARCHAR)
                .param("state", name(filter.state()), Types.VARCHAR)
                .param("size", size)
                .param("skip", skip)
                .query((row, number) -> new Contribution.Line(
                        ContributionRows.report(row, number),
                        row.getInt("written"),
                        row.getInt("sections"),
                        row.getInt("total")))
                .list();
    }

    /** Others of a kind, to compare with, the newest first. */
    Map<String, String> others(Contribution report) {
        return jdbc.sql("""
                        select id, title, period from plan.contribution where kind = :kind and id <> :id and owner_id = :owner
                         order by coalesce(finished_at, begun_at) desc, id desc limit 50
                        """)
                .param("kind", report.kind().name())
                .param("id", report.id())
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class).toString(),
                        row.getString("title") + ", " + row.getString("period")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
