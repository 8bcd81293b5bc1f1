package org.focalnet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of the database under test as a backup would hold them, whoever may read them. */
public final class Rows {

    private Rows() {}

    /** All rows of all tables that hold a word, each with the name of its table. */
    public static List<String> holding(String word) {
        return all().stream().filter(row -> row.contains(word)).toList();
    }

    /** Every row as text, with the number of the transaction that wrote it, after the name of its table. */
    public static List<String> all() {
        return read("t.xmin || ' ' || t::text");
    }

    /** The same without that number. */
    public static List<String> plain() {
        return read("t::text");
    }

    private static List<String> read(String row) {
        return open(statement -> {
            List<String> tables = new ArrayList<>();
            try (var found = statement.executeQuery("""
                    select format('%I.%I', n.nspname, c.relname)
                      from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                       and c.relname not like 'flyway%' order by 1
                    """)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            List<String> rows = new ArrayList<>();
            for (String table : tables) {
                statement.execute("alter table " + table + " no force row level security");
                try (var found = statement.executeQuery("select " + row + " from " + table + " t")) {
                    while (found.next()) {
                        rows.add(table + " " + found.getString(1));
                    }
                }
            }
            return rows;
        });
    }

    /** One id. */
    public static UUID id(String sql, Object parameter) {
        return open(statement -> {
            String table = sql.replaceFirst(".* from (\\S+).*", "$1");
            statement.execute("alter table " + table + " no force row level security");
            try (var prepared = statement.getConnection().prepareStatement(sql)) {
                prepared.setObject(1, parameter);
                var row = prepared.executeQuery();
                row.next();
                return row.getObject(1, UUID.class);
            }
        });
    }

    private interface Work<T> {
        T of(java.sql.Statement statement) throws SQLException;
    }

    /** The policies are set aside for the owner, in a transaction that is rolled back. */
    private static <T> T open(Work<T> work) {
        try (Connection connection = Program.owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            T answer = work.of(statement);
            connection.rollback();
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
