package org.focalnet.export.intake;

import static org.focalnet.export.intake.Arrived.refused;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.export.bundle.Register;
import org.focalnet.export.bundle.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Puts the rows of an export into the tables, parents first. The policy that lets the owner write lets in one member's rows. */
final class Loading {

    private final Connection connection;
    private final HubImport.Schema schema;
    private final Arrived arrived;
    private final UUID member;
    private final Map<String, Set<String>> loaded = new HashMap<>();
    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Set<String> outside = new HashSet<>();
    private final Map<String, List<Row>> read = new HashMap<>();
    private final Sql sql;
    private int rows;
    private int detached;

    Loading(Connection connection, HubImport.Schema schema, Arrived arrived, UUID member) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.arrived = arrived;
        this.member = member;
        this.sql = new Sql(connection, schema);
    }

    /** A line of a file. */
    record Row(int number, String text, JsonNode value) {

        String id() {
            return value.path("id").asString("");
        }
    }

    int rows() {
        return rows;
    }

    int detached() {
        return detached;
    }

    void load() throws IOException, SQLException {
        sql.enter(member);
        new Readers(connection, arrived, member).load();
        try (var lines = arrived.lines("shared/outside.jsonl")) {
            lines.lines()
                    .map(Arrived.JSON::readTree)
                    .forEach(line -> outside.add(line.path("table").asString() + " "
                            + line.path("id").asString()));
        } catch (JacksonException e) {
            throw refused("json", "shared/outside.jsonl", 1);
        }
        for (Register.Line table : Register.exported()) {
            if (arrived.has(path(table.table()))) {
                read.put(table.table(), read(table.table()));
            }
        }
        for (String table : order()) {
            table(table, read.getOrDefault(table, List.of()));
        }
    }

    void finish() throws SQLException {
        sql.leave();
    }

    private static String path(String table) {
        return "data/" + table + ".jsonl";
    }

    private List<Row> read(String table) throws IOException {
        List<Row> found = new ArrayList<>();
        Set<String> columns = schema.columns().getOrDefault(table, Map.of()).keySet();
        Set<String> ids = whole.computeIfAbsent(table, key -> new HashSet<>());
        try (var lines = arrived.lines(path(table))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                var row = new Row(found.size() + 1, text, json(table, found.size() + 1, text));
                for (var cell : row.value().properties()) {
                    if (!columns.contains(cell.getKey())) {
                        throw refused("unknown", path(table), row.number(), cell.getKey());
                    }
                }
                if (!row.value().path("owner_id").asString("").equals(member.toString())) {
                    throw refused("owner", path(table), row.number());
                }
                ids.add(row.id());
                found.add(row);
            }
        }
        return found;
    }

    private static JsonNode json(String table, int number, String text) {
        try {
            JsonNode value = Arrived.JSON.readTree(text);
            if (value.isObject()) {
                return value;
            }
        } catch (JacksonException e) {
            // said below, with its place
        }
        throw refused("json", path(table), number);
    }

    /** Tables so that each stands after those that it points at. */
    private List<String> order() {
        Set<String> order = new LinkedHashSet<>();
        Set<String> left = new LinkedHashSet<>(read.keySet().stream().sorted().toList());
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(table -> schema.links().stream()
                            .noneMatch(link -> link.table().equals(table)
                                    && !link.other().equals(table)
                                    && left.contains(link.other())))
                    .toList();
            List<String> next = free.isEmpty() ? List.copyOf(left) : free;
            order.addAll(next);
            next.forEach(left::remove);
        }
        return List.copyOf(order);
    }

    private void table(String table, List<Row> all) throws SQLException {
        Set<String> here = loaded.computeIfAbsent(table, key -> new HashSet<>());
        List<Row> waiting = all;
        while (!waiting.isEmpty()) {
            List<Row> later = new ArrayList<>();
            for (Row row : waiting) {
                if (waits(table, row, here)) {
                    later.add(row);
                } else {
                    put(table, row, here);
                }
            }
            if (later.size() == waiting.size()) {
                throw refused("nowhere", path(table), later.getFirst().number(), "id");
            }
            waiting = later;
        }
    }

    /** Whether it points at a row of its own table that comes later. */
    private boolean waits(String table, Row row, Set<String> here) {
        return links(table).stream()
                .filter(link -> link.other().equals(table))
                .map(link -> row.value().path(link.column()).asString(""))
                .anyMatch(id -> !id.isEmpty()
                        && !here.contains(id)
                        && !outside.contains(table + " " + id)
                        && whole.getOrDefault(table, Set.of()).contains(id));
    }

    private List<Shape.Link> links(String table) {
        return schema.links().stream()
                .filter(link -> link.table().equals(table))
                .toList();
    }

    private void put(String table, Row row, Set<String> here) throws SQLException {
        boolean hangs = false;
        for (Shape.Link link : links(table)) {
            String id = row.value().path(link.column()).asString("");
            if (id.isEmpty() || loaded.getOrDefault(link.other(), Set.of()).contains(id)) {
                continue;
            }
            boolean own = whole.getOrDefault(link.other(), Set.of()).contains(id);
            if (!own && !outside.contains(link.other() + " " + id)) {
                throw refused("nowhere", path(table), row.number(), link.column());
            }
            hangs = true;
        }
        Savepoint before = hangs ? connection.setSavepoint() : null;
        try {
            sql.insert(table, row.text());
            here.add(row.id());
        } catch (SQLException e) {
            if (before == null || !Sql.NOWHERE.equals(e.getSQLState())) {
                throw said(table, row, e);
            }
            connection.rollback(before);
            sql.detach(Ids.next(), member, row.value().path("audience_id").asString(), table, row.text());
            detached++;
        }
        rows++;
    }

    private static RuntimeException said(String table, Row row, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "23505" -> refused("there", path(table), row.number());
            case "42501" -> refused("owner", path(table), row.number());
            case Sql.NOWHERE -> refused("nowhere", path(table), row.number(), "id");
            default -> refused("value", path(table), row.number(), state);
        };
    }
}
