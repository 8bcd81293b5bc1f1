package org.focalnet.institution.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionContacts;
import org.focalnet.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the contacts of the whole map in one statement. */
@Component
@Transactional(readOnly = true)
class KnownContacts implements InstitutionContacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    KnownContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Contact> first() {
        Map<UUID, Contact> found = new HashMap<>();
        jdbc.sql("""
                        select id, contacts, languages from institution.institution where owner_id = :me and retired_at is null
                        """).param("me", Viewers.require().member().value()).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            String language = language(row);
            List<Profile.Contact> known =
                    JSON.readValue(row.getString("contacts"), new TypeReference<List<Profile.Contact>>() {});
            known.stream()
                    .filter(one -> !one.mail().isEmpty())
                    .findFirst()
                    .ifPresent(one -> found.put(id, new Contact(one.name(), one.mail(), language)));
        });
        return found;
    }

    @Override
    public String language(UUID institution) {
        return jdbc.sql("select languages from institution.institution where id = :id and owner_id = :me")
                .param("id", institution)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> language(row))
                .optional()
                .orElse("");
    }

    private static String language(ResultSet row) throws SQLException {
        return InstitutionRows.texts(row.getArray("languages")).stream()
                .filter(code -> Texts.LANGUAGES.stream()
                        .anyMatch(language -> language.getLanguage().equals(code)))
                .findFirst()
                .orElse("");
    }
}
