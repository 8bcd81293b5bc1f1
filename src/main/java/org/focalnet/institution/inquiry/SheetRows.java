package org.focalnet.institution.inquiry;

import static org.focalnet.institution.inquiry.SheetStore.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Gathers sheets out of rows, one for each of their holders. */
final class SheetRows implements RowCallbackHandler {

    private final Map<UUID, Sheet> heads = new LinkedHashMap<>();
    private final Map<UUID, List<Sheet.Holder>> holders = new LinkedHashMap<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<Sheet.Holder> known = holders.computeIfAbsent(id, unused -> new ArrayList<>());
        if (!heads.containsKey(id)) {
            heads.put(id, head(id, row));
        }
        if (row.getObject("holder_id") != null) {
            known.add(new Sheet.Holder(
                    row.getObject("holder_id", UUID.class),
                    row.getString("person"),
                    row.getString("mail"),
                    row.getTimestamp("since").toInstant(),
                    instant(row.getTimestamp("passed_at"))));
        }
    }

    static Sheet head(UUID id, ResultSet row) throws SQLException {
        return new Sheet(
                id,
                row.getObject("inquiry_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("institution_name"),
                row.getBoolean("retired"),
                row.getString("language"),
                row.getObject("due_on", LocalDate.class),
                times(row),
                List.of(),
                row.getString("outcome"),
                row.getInt("version"));
    }

    static Sheet.Times times(ResultSet row) throws SQLException {
        return new Sheet.Times(
                instant(row.getTimestamp("due_at")),
                instant(row.getTimestamp("closes_at")),
                instant(row.getTimestamp("sent_at")),
                instant(row.getTimestamp("begun_at")),
                instant(row.getTimestamp("handed_in_at")),
                instant(row.getTimestamp("thanked_at")),
                instant(row.getTimestamp("withdrawn_at")),
                instant(row.getTimestamp("reminded_at")));
    }

    List<Sheet> sheets() {
        return heads.values().stream()
                .map(one -> new Sheet(
                        one.id(),
                        one.inquiry(),
                        one.institution(),
                        one.institutionName(),
                        one.retired(),
                        one.language(),
                        one.due(),
                        one.times(),
                        holders.getOrDefault(one.id(), List.of()),
                        one.outcome(),
                        one.version()))
                .toList();
    }
}
