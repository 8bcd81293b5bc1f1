package org.focalnet.institution.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for the institutions of the map; of two that fit, the one that was there first. */
@Component
@Transactional(readOnly = true)
class KnownInstitutions implements InstitutionNames {

    private final JdbcClient jdbc;

    KnownInstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Known> named(String name) {
        return find("lower(i.name) = lower(:said)", name.strip());
    }

    @Override
    public Optional<Known> withContact(String mail) {
        return find(
                "exists (select from jsonb_array_elements(i.contacts) c where lower(c ->> 'mail') = lower(:said))",
                mail);
    }

    private Optional<Known> find(String which, String said) {
        return jdbc.sql("""
                        select i.id, i.name, i.languages from institution.institution i
                         where i.owner_id = :owner and i.retired_at is null and %s order by i.created_at, i.id limit 1
                        """.formatted(which))
                .param("owner", Viewers.require().member().value())
                .param("said", said)
                .query((row, number) ->
                        new Known(row.getObject("id", UUID.class), row.getString("name"), List.of((String[])
                                row.getArray("languages").getArray())))
                .optional();
    }
}
