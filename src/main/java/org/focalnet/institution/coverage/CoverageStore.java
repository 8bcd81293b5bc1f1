package org.focalnet.institution.coverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The whole map at once, each institution with its newest stance: one statement. */
@Component
@Transactional(readOnly = true)
class CoverageStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    CoverageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Coverage.Row> rows() {
        return jdbc.sql("""
                        select i.id, i.name, i.kind, i.relevance,
                               (select t.attitude from institution.stance t where t.institution_id = i.id
                                 order by t.on_day desc, t.written_at desc limit 1) as attitude
                          from institution.institution i
                         where i.owner_id = :owner and i.retired_at is null order by lower(i.name), i.id
                        """)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> {
                    String attitude = row.getString("attitude");
                    return new Coverage.Row(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            InstitutionKind.of(row.getString("kind")).area(),
                            JSON.readValue(row.getString("relevance"), new TypeReference<Map<String, String>>() {}),
                            attitude == null ? null : Attitude.valueOf(attitude));
                })
                .list();
    }
}
