package org.focalnet.plan.compilation;

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
class CompilationListStore {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    CompilationListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CompilationListPage page(CompilationFilter asked) {
        CompilationFilter filter = asked;
        List<Compilation.Line> found =
                lines(filter, CompilationFilter.SIZE, (filter.page() - 1) * CompilationFilter.SIZE);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first();
            found = lines(filter, CompilationFilter.SIZE, 0);
        }
        return new CompilationListPage(filter, found, Viewers.require().role().writes());
    }

    List<Compilation.Line> all(CompilationFilter filter) {
        return lines(filter, MOST, 0);
    }

    private List<Compilation.Line> lines(CompilationFilter filter, int size, int skip) {
        String order = switch (filter.sort()) {
            case "title" -> "lower(title), id";
            case "kind" -> "kind, begun_at desc, id";
            default -> "coalesce(finished_at, begun_at) desc, id desc";
        };
        return jdbc.sql("""
                        select l.*, (select count(*) from plan.compilation_section s where s.compilation_id = l.id) as sections,
                               (select count(*) from plan.compilation_section s
                                 where s.compilation_id = l.id and s.text <> '') as written
                          from (select c.*, count(*) over () as total from plan.compilation c
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
                .query((row, number) -> new Compilation.Line(
                        CompilationRows.report(row, number),
                        row.getInt("written"),
                        row.getInt("sections"),
                        row.getInt("total")))
                .list();
    }

    /** Others of a kind, to compare with, the newest first. */
    Map<String, String> others(Compilation report) {
        return jdbc
                .sql("""
                        select id, title, period from plan.compilation where kind = :kind and id <> :id and owner_id = :owner
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
