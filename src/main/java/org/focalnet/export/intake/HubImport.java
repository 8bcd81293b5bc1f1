package org.focalnet.export.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.export.bundle.Shape;
import org.focalnet.file.Contents;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Brings an export in, as the owner of the tables and in one transaction: all of it or nothing. The command line's alone. */
@Component
class HubImport {

    private final DataSource owner;
    private final Shape shape;
    private final Contents contents;

    HubImport(@Qualifier("ownerDataSource") DataSource owner, Shape shape, Contents contents) {
        this.owner = owner;
        this.shape = shape;
        this.contents = contents;
    }

    /**
     * What was brought in.
     *
     * @param detached rows that hang on rows of others which are not here; they are kept as they were written
     */
    record Report(UUID member, int rows, int detached, int files) {}

    /**
     * Checks an export and brings it in.
     *
     * @param dry whether nothing stays of it
     * @throws Refused with what is wrong, in which file and line
     */
    Report bring(Path file, boolean dry) throws IOException {
        try (Arrived arrived = Arrived.open(file)) {
            var member = new MemberId(arrived.member());
            if (member.equals(MemberId.SECRETARIAT)) {
                throw Arrived.refused("secretariat");
            }
            var schema = new Schema(shape.columns(), shape.links());
            schema.compare(arrived);
            List<UUID> stored = new ArrayList<>();
            Report report = load(arrived, schema, member, dry, stored);
            contents.keep(stored);
            return report;
        }
    }

    private Report load(Arrived arrived, Schema schema, MemberId member, boolean dry, List<UUID> stored)
            throws IOException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var loading = new Loading(connection, schema, arrived, member.value());
                loading.load();
                if (dry) {
                    connection.rollback();
                } else {
                    loading.finish();
                    stored.addAll(files(arrived, member));
                    connection.commit();
                }
                return new Report(member.value(), loading.rows(), loading.detached(), (int) arrived.paths().stream()
                        .filter(path -> path.matches("files/[0-9a-f]{64}"))
                        .count());
            } catch (IOException | SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The import failed: SQL state " + e.getSQLState(), e);
        }
    }

    /** The bytes, under the ids that the rows name, with the key that this installation gives the member. */
    private List<UUID> files(Arrived arrived, MemberId member) throws IOException {
        List<UUID> stored = new ArrayList<>();
        try (var lines = arrived.lines("files/index.jsonl")) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                JsonNode line = Arrived.JSON.readTree(text);
                String sum = line.path("sha256").asString("");
                if (sum.isEmpty()) {
                    continue; // it was gone there already
                }
                UUID blob = UUID.fromString(line.path("blob").asString());
                Viewers.run(Viewer.office(member), () -> restore(arrived, member, blob, "files/" + sum));
                stored.add(blob);
            }
        }
        return stored;
    }

    private void restore(Arrived arrived, MemberId member, UUID blob, String path) {
        try (var in = arrived.stream(path)) {
            contents.restore(member, blob, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the tables of this installation look like. */
    record Schema(Map<String, Map<String, String>> columns, List<Shape.Link> links) {

        /** An export of another version of the program is refused rather than half understood. */
        void compare(Arrived arrived) throws IOException {
            JsonNode there = arrived.json("data/schema.json");
            for (var table : there.properties()) {
                Map<String, String> here = columns.get(table.getKey());
                if (here == null) {
                    throw Arrived.refused("table", table.getKey());
                }
                for (var column : table.getValue().properties()) {
                    String type = column.getValue().asString("");
                    if (!type.equals(here.get(column.getKey()))) {
                        throw Arrived.refused("column", table.getKey(), column.getKey());
                    }
                }
            }
            for (String path : arrived.paths()) {
                if (path.matches("data/.*[.]jsonl")) {
                    String table = path.substring("data/".length(), path.length() - ".jsonl".length());
                    if (!columns.containsKey(table)) {
                        throw Arrived.refused("table", table);
                    }
                }
            }
        }
    }
}
