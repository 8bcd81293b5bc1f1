package org.focalnet.institution.institution;

import java.sql.Types;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of institutions, each with its newest stance: one statement. */
@Component
@Transactional(readOnly = true)
class InstitutionListStore {

    private static final String ATTITUDES = "array['UNAWARE', 'SCEPTICAL', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION']";
    private static final String STAGES =
            "array['IDENTIFIED', 'CONTACTED', 'BRIEFED', 'LIAISON_NAMED', 'ATTENDS', 'ACCEPTS_ACTION', 'OWNS_OBJECTIVE']";

    private final JdbcClient jdbc;

    InstitutionListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list; each line carries the total. */
    List<Institution.Line> list(InstitutionFilter filter) {
        return query(filter, InstitutionFilter.SIZE, (filter.page() - 1) * InstitutionFilter.SIZE);
    }

    private List<Institution.Line> query(InstitutionFilter filter, int size, int skip) {
        String order = switch (filter.sort()) {
            case "stance" -> "array_position(" + ATTITUDES + ", s.attitude) nulls first, ";
            case "stage" -> "array_position(" + STAGES + ", s.stage) nulls first, ";
            case "since" -> "s.on_day desc nulls last, ";
            default -> "";
        };
        return jdbc.sql("""
                        select i.id, i.kind, i.name, i.retired_at, s.attitude, s.stage, s.on_day, count(*) over () as total,
                               coalesce((select p.name from institution.institution p where p.id = i.parent_id), '') as parent_name,
                               array(select jsonb_object_keys(i.relevance)) as served
                          from institution.institution i
                          left join lateral (select t.attitude, t.stage, t.on_day from institution.stance t
                                              where t.institution_id = i.id order by t.on_day desc, t.written_at desc limit 1) s on true
                         where i.owner_id = :owner and (i.retired_at is not null) = :retired
                           and (:query = '' or position(lower(:query) in lower(concat_ws(' ', i.name, i.mandate,
                                (select string_agg(said.value, ' ') from jsonb_each_text(i.relevance) said)))) > 0)
                           and (:all or i.kind = any (:kinds))
                           and (:attitude = '' or coalesce(s.attitude, 'NONE') = :attitude)
                           and (:stage::text is null or s.stage = :stage)
                         order by %s lower(i.name), i.id limit :size offset :skip
                        """.formatted(order))
                .param("owner", Viewers.require().member().value())
                .param("retired", filter.retired())
                .param("query", filter.query())
                .param("all", filter.area() == null)
                .param("kinds", filter.kinds().toArray(String[]::new))
                .param("attitude", filter.attitude())
                .param("stage", filter.stage() == null ? null : filter.stage().name(), Types.VARCHAR)
                .param("size", size)
                .param("skip", skip)
                .query(InstitutionRows::line)
                .list();
    }

    /** All that the list has, for a file: with what is known of each. */
    List<Sheet> sheets(InstitutionFilter filter) {
        List<Institution.Line> lines = query(filter, 2000, 0);
        var profiles = new java.util.HashMap<java.util.UUID, Profile>();
        jdbc.sql("select * from institution.institution where owner_id = :owner")
                .param("owner", Viewers.require().member().value())
                .query(row -> {
                    profiles.put(row.getObject("id", java.util.UUID.class), InstitutionRows.profile(row));
                });
        return lines.stream()
                .map(line -> new Sheet(line, java.util.Objects.requireNonNull(profiles.get(line.id()))))
                .toList();
    }

    /** A line of a file. */
    record Sheet(Institution.Line line, Profile profile) {}
}
