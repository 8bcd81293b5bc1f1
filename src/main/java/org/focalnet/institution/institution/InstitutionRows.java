package org.focalnet.institution.institution;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Stage;
import org.focalnet.member.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How an institution lies in its row. */
final class InstitutionRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InstitutionRows() {}

    static Institution read(ResultSet row, int number) throws SQLException {
        Timestamp retired = row.getTimestamp("retired_at");
        List<Institution.Part> parts = new ArrayList<>();
        UUID[] ids = (UUID[]) row.getArray("part_ids").getArray();
        List<String> names = texts(row.getArray("part_names"));
        for (int i = 0; i < ids.length; i++) {
            parts.add(new Institution.Part(ids[i], names.get(i)));
        }
        return new Institution(
                row.getObject("id", UUID.class),
                profile(row),
                row.getString("parent_name"),
                parts,
                retired == null ? null : retired.toInstant(),
                row.getBoolean("history"),
                row.getInt("version"));
    }

    static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                InstitutionKind.of(row.getString("kind")),
                row.getString("name"),
                row.getObject("parent_id", UUID.class),
                row.getString("mandate"),
                JSON.readValue(row.getString("relevance"), new TypeReference<Map<String, String>>() {}),
                JSON.readValue(row.getString("contacts"), new TypeReference<List<Profile.Contact>>() {}),
                row.getString("liaison"),
                texts(row.getArray("languages")),
                row.getString("approach"));
    }

    static StatementSpec bind(StatementSpec sql, Profile profile) {
        return sql.param("kind", profile.kind().name())
                .param("name", profile.name())
                .param("parent", profile.parent(), java.sql.Types.OTHER)
                .param("mandate", profile.mandate())
                .param("relevance", JSON.writeValueAsString(profile.relevance()))
                .param("contacts", JSON.writeValueAsString(profile.contacts()))
                .param("liaison", profile.liaison())
                .param("languages", profile.languages().toArray(String[]::new))
                .param("approach", profile.approach());
    }

    static Institution.Line line(ResultSet row, int number) throws SQLException {
        List<String> served = texts(row.getArray("served"));
        return new Institution.Line(
                row.getObject("id", UUID.class),
                InstitutionKind.of(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_name"),
                Arrays.stream(Pillar.values())
                        .filter(pillar -> served.contains(pillar.name()))
                        .toList(),
                attitude(row.getString("attitude")),
                stage(row.getString("stage")),
                row.getObject("on_day", LocalDate.class),
                row.getTimestamp("retired_at") != null,
                row.getInt("total"));
    }

    static @Nullable Attitude attitude(@Nullable String code) {
        return code == null ? null : Attitude.valueOf(code);
    }

    static @Nullable Stage stage(@Nullable String code) {
        return code == null ? null : Stage.valueOf(code);
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
