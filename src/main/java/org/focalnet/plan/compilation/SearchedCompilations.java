package org.focalnet.plan.compilation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports as the own team finds them, by what their parts say. */
@Component
@Transactional(readOnly = true)
class SearchedCompilations implements Searchable {

    private final JdbcClient jdbc;

    SearchedCompilations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Compilation.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select c.*, (select string_agg(s.text, E'\\n' order by s.position) from plan.compilation_section s
                                      where s.compilation_id = c.id) as words
                          from plan.compilation c where c.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    Compilation report = CompilationRows.report(row, number);
                    var finished = report.finished();
                    String words = row.getString("words");
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            report.path(),
                            report.title() + ", " + report.period(),
                            words == null ? "" : words,
                            report.language(),
                            null,
                            List.of(),
                            List.of(),
                            finished == null ? report.begun() : finished,
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql(
                        "select id from plan.compilation where owner_id = :owner and id > :after order by id limit :limit")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
