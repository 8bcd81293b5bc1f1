package org.focalnet.plan.passage;

import java.sql.Types;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the hub: its list, and those that fit a part of a report. */
@Component
@Transactional(readOnly = true)
public class Passages {

    private static final int MOST = 10_000;

    /** Says in SQL what {@link Passage#state} says. */
    private static final String STATE = """
            case when w.retired then 'RETIRED' when w.a_number is null then 'DRAFT'
                 when w.a_number = w.l_number then 'APPROVED' else 'CHANGED' end""";

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PassageListPage page(PassageFilter asked) {
        PassageFilter filter = asked;
        List<Passage.Line> found = lines(filter, PassageFilter.SIZE, (filter.page() - 1) * PassageFilter.SIZE);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first();
            found = lines(filter, PassageFilter.SIZE, 0);
        }
        return new PassageListPage(filter, found, Viewers.require().role().writes());
    }

    List<Passage.Line> all(PassageFilter filter) {
        return lines(filter, MOST, 0);
    }

    private List<Passage.Line> lines(PassageFilter filter, int size, int skip) {
        String order = switch (filter.sort()) {
            case "new" -> "l_written desc, id";
            case "waiting" -> "l_approved is not null, l_written, id";
            default -> "lower(title), id";
        };
        return jdbc.sql("""
                        select w.*, count(*) over () as total from (%s) w
                         where (:query = '' or position(lower(:query) in lower(title || ' ' || l_text)) > 0)
                           and (:state::text is null and not retired or %s = :state)
                           and (:theme::text is null or theme = :theme) and (:pillar::text is null or pillar = :pillar)
                           and (:language = '' or language = :language)
                         order by %s limit :size offset :skip
                        """.formatted(PassageRows.ALL, STATE, order))
                .param("query", filter.query())
                .param("state", name(filter.state()), Types.VARCHAR)
                .param("theme", name(filter.theme()), Types.VARCHAR)
                .param("pillar", name(filter.pillar()), Types.VARCHAR)
                .param("language", filter.language())
                .param("size", size)
                .param("skip", skip)
                .query((row, number) -> new Passage.Line(PassageRows.read(row, number), row.getInt("total")))
                .list();
    }

    /**
     * Approved texts for a part of a report: those of that part first, then those of its language, then the rest.
     *
     * @param query words in the title or the text; empty for all
     */
    public List<Passage> fitting(String section, String language, String query) {
        return jdbc.sql("""
                        select * from (%s) w
                         where a_number is not null and not retired
                           and (:query = '' or position(lower(:query) in lower(title || ' ' || a_text)) > 0)
                         order by section = :section desc, language = :language desc, section = '' desc, a_approved desc, id limit 30
                        """.formatted(PassageRows.ALL))
                .param("query", query)
                .param("section", section)
                .param("language", language)
                .query(PassageRows::read)
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
