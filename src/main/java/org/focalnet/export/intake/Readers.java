package org.focalnet.export.intake;

import static org.focalnet.export.intake.Arrived.refused;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The audiences of an export, and a seat for whoever is named in one. A member that is not here reads nothing by it. */
final class Readers {

    private static final String FILE = "shared/audiences.jsonl";

    private final Connection connection;
    private final Arrived arrived;
    private final UUID member;

    Readers(Connection connection, Arrived arrived, UUID member) {
        this.connection = connection;
        this.arrived = arrived;
        this.member = member;
    }

    void load() throws IOException, SQLException {
        seat(member, true);
        int number = 0;
        try (var lines = arrived.lines(FILE)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                audience(Arrived.JSON.readTree(text), ++number);
            }
        } catch (JacksonException e) {
            throw refused("json", FILE, number + 1);
        }
    }

    private void audience(JsonNode line, int number) throws SQLException {
        if (line.path("kind").asString("").matches("NETWORK|PUBLIC")) {
            return;
        }
        try (var statement = connection.prepareStatement("""
                insert into audience.audience (id, key, kind, owner_id, circle_id)
                values (?::uuid, ?, ?, ?::uuid, ?::uuid) on conflict (id) do nothing
                """)) {
            statement.setString(1, line.path("id").asString(""));
            statement.setString(2, line.path("key").asString(""));
            statement.setString(3, line.path("kind").asString(""));
            statement.setString(4, line.path("owner_id").asString(null));
            statement.setString(5, line.path("circle_id").asString(null));
            if (statement.executeUpdate() == 0) {
                same(line, number);
                return;
            }
        } catch (SQLException e) {
            throw e.getSQLState().equals("23505")
                    ? refused("there", FILE, number)
                    : refused("value", FILE, number, e.getSQLState());
        }
        for (JsonNode reader : line.path("readers")) {
            UUID id = UUID.fromString(reader.asString());
            seat(id, false);
            try (var statement = connection.prepareStatement(
                    "insert into audience.reader (audience_id, member_id) values (?::uuid, ?)")) {
                statement.setString(1, line.path("id").asString());
                statement.setObject(2, id);
                statement.executeUpdate();
            }
        }
    }

    /** An audience that is here already is the same one, or its readers would be others than the writer chose. */
    private void same(JsonNode line, int number) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select 1 from audience.audience where id = ?::uuid and key = ? and kind = ?")) {
            statement.setString(1, line.path("id").asString(""));
            statement.setString(2, line.path("key").asString(""));
            statement.setString(3, line.path("kind").asString(""));
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw refused("there", FILE, number);
                }
            }
        }
    }

    private void seat(UUID id, boolean inNetwork) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into audience.seat (member_id, in_network) values (?, ?) on conflict do nothing")) {
            statement.setObject(1, id);
            statement.setBoolean(2, inNetwork);
            statement.executeUpdate();
        }
    }
}
