package org.focalnet.institution.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.institution.institution.Profile;
import org.focalnet.web.Texts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An institution that can be asked.
 *
 * @param contacts those of its contacts who can be written to
 * @param languages codes of those in which it works
 */
public record Candidate(UUID id, String name, List<Profile.Contact> contacts, List<String> languages) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Candidate read(ResultSet row, int number) throws SQLException {
        List<Profile.Contact> known =
                JSON.readValue(row.getString("contacts"), new TypeReference<List<Profile.Contact>>() {});
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                known.stream().filter(one -> !one.mail().isEmpty()).toList(),
                List.of((String[]) row.getArray("languages").getArray()));
    }

    public Optional<Profile.Contact> first() {
        return contacts.stream().findFirst();
    }

    /** The first of its languages in which the program writes; the usual one where there is none. */
    String language(String usual) {
        return languages.stream()
                .filter(code -> Texts.LANGUAGES.stream()
                        .anyMatch(language -> language.getLanguage().equals(code)))
                .findFirst()
                .orElse(usual);
    }
}
