package org.focalnet.export.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.export.bundle.Register;

/** The statements of an import. Triggers that keep acts in order rest while rows come in as they were, all in one transaction. */
final class Sql {

    /** A foreign key leads nowhere. */
    static final String NOWHERE = "23503";

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private final Map<String, Register.Line> lines =
            Register.exported().stream().collect(Collectors.toMap(Register.Line::table, line -> line));
    private final Map<String, Map<String, String>> columns;
    private List<String> resting = List.of();

    Sql(Connection connection, HubImport.Schema schema) {
        this.connection = connection;
        this.columns = schema.columns();
    }

    void enter(UUID member) throws SQLException {
        execute("set local timezone = 'UTC'");
        execute("set local lock_timeout = '10s'");
        execute("set local focalnet.moving = '" + member + "'");
        resting = triggers();
        for (String trigger : resting) {
            execute("alter table " + trigger.replace(" ", " disable trigger "));
        }
    }

    /** Puts everything back as it was; the index is written anew. */
    void leave() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
        for (String trigger : resting) {
            execute("alter table " + trigger.replace(" ", " enable trigger "));
        }
        for (Register.Line line : Register.lines()) {
            if (line.fate() == Register.Fate.EMPTIED) {
                execute("delete from " + line.quoted());
            }
        }
    }

    void insert(String table, String row) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            insert = connection.prepareStatement(insertion(table));
            inserts.put(table, insert);
        }
        insert.setString(1, row);
        insert.executeUpdate();
    }

    private String insertion(String table) throws SQLException {
        Register.Line line = java.util.Objects.requireNonNull(lines.get(table));
        String names = columns.getOrDefault(table, Map.of()).keySet().stream()
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
        StringBuilder into = new StringBuilder(names);
        StringBuilder from = new StringBuilder(names);
        for (String secret : line.without()) {
            into.append(", ").append(secret);
            from.append(
                    type(line, secret).equals("bytea")
                            ? ", sha256(convert_to(gen_random_uuid()::text, 'UTF8'))"
                            : ", translate(gen_random_uuid()::text, '-', '')");
        }
        return "insert into " + line.quoted() + " (" + into + ") overriding system value select " + from
                + " from json_populate_record(null::" + line.quoted() + ", ?::json)";
    }

    private String type(Register.Line line, String column) throws SQLException {
        try (var statement =
                connection.prepareStatement("select format_type(atttypid, null) from pg_catalog.pg_attribute"
                        + " where attrelid = cast(? as regclass) and attname = ?")) {
            statement.setString(1, line.quoted());
            statement.setString(2, column);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /** Keeps a line whose context is not here; its key is that by which an export orders it. */
    void detach(UUID id, UUID member, String audience, String table, String row) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into export.detached (id, owner_id, audience_id, source, key, line)"
                        + " values (?, ?, ?::uuid, ?, ?::json ->> 'id', ?)")) {
            statement.setObject(1, id);
            statement.setObject(2, member);
            statement.setString(3, audience);
            statement.setString(4, table);
            statement.setString(5, row);
            statement.setString(6, row);
            statement.executeUpdate();
        }
    }

    /** Those that do more than tell other nodes that the roll has changed. */
    private List<String> triggers() throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.prepareStatement("select tgrelid::regclass::text || ' ' || quote_ident(tgname)"
                        + " from pg_catalog.pg_trigger where not tgisinternal and tgname <> 'roll_changed'"
                        + " and tgrelid = any (?::regclass[]) order by 1");
                var rows = execute(statement)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private java.sql.ResultSet execute(PreparedStatement statement) throws SQLException {
        statement.setArray(
                1,
                connection.createArrayOf(
                        "text",
                        lines.values().stream().map(Register.Line::quoted).toArray()));
        return statement.executeQuery();
    }

    private void execute(String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
