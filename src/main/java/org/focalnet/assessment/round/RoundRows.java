package org.focalnet.assessment.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rounds, sections and items as their tables hold them. */
public final class RoundRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whether a newer round of the same instrument has begun. */
    static final String FOLLOWED = """
            exists (select from assessment.round n where n.owner_id = r.owner_id and n.instrument = r.instrument
                       and n.created_at > r.created_at)
            """;

    private RoundRows() {}

    public static Round round(ResultSet row, int number) throws SQLException {
        var facts = new Round.Facts(
                row.getString("title"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("territory"),
                list(row, "themes").stream()
                        .flatMap(code -> code(Theme.class, code))
                        .toList(),
                row.getString("steering"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class));
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("instrument"),
                row.getInt("edition"),
                InstrumentKind.valueOf(row.getString("kind")),
                words(row, "name"),
                row.getString("source"),
                list(row, "languages"),
                facts,
                row.getString("summary"),
                row.getInt("summarised"),
                Round.State.valueOf(row.getString("state")),
                row.getString("author"),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }

    static RoundSection section(ResultSet row, int number) throws SQLException {
        var written = row.getTimestamp("written_at");
        return new RoundSection(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("code"),
                words(row, "title"),
                words(row, "guidance"),
                row.getBoolean("chosen"),
                row.getString("narrative"),
                row.getString("resilience"),
                row.getString("author"),
                row.getInt("version"),
                written == null ? null : written.toInstant(),
                row.getInt("items"),
                row.getInt("examined"),
                row.getInt("answered"));
    }

    /** An item out of its columns and {@code section_code}. */
    public static RoundItem item(ResultSet row) throws SQLException {
        var item = new Item(
                row.getString("code"),
                AnswerKind.valueOf(row.getString("answered_by")),
                words(row, "text"),
                words(row, "guidance"),
                words(row, "why"),
                code(Pillar.class, row.getString("pillar")).findFirst().orElse(null),
                code(Sector.class, row.getString("sector")).findFirst().orElse(null),
                code(Theme.class, row.getString("theme")).findFirst().orElse(null),
                row.getString("source"),
                row.getBoolean("verified"));
        return new RoundItem(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("section_id", UUID.class),
                row.getString("section_code"),
                item);
    }

    /** A text by language, as a column holds it. */
    public static String json(Words words) {
        return JSON.writeValueAsString(words.texts());
    }

    /** A text by language. */
    public static Words words(ResultSet row, String column) throws SQLException {
        return new Words(JSON.readValue(row.getString(column), new TypeReference<Map<String, String>>() {}));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** A value of a vocabulary; one that a later version of the program took out is none. */
    private static <E extends Enum<E>> Stream<E> code(Class<E> vocabulary, @Nullable String code) {
        return Stream.of(vocabulary.getEnumConstants()).filter(one -> one.name().equals(code));
    }
}
