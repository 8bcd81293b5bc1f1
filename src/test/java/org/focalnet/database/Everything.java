package org.focalnet.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.Program;
import org.jspecify.annotations.Nullable;

/** The database of the test run as nobody of the program sees it: past every policy, for tests of what is left. */
public final class Everything {

    private static @Nullable Connection kept; // a password is checked by thousands of rounds

    private Everything() {}

    /** The first column of each row. */
    public static synchronized List<String> list(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection().createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Connection connection() throws SQLException {
        Connection open = kept;
        if (open == null || open.isClosed()) {
            String user = System.getenv("FOCALNET_DB_USER");
            boolean embedded = System.getenv("FOCALNET_DB_URL") == null;
            var login = embedded
                    ? Program.get(EmbeddedServer.class).superuser()
                    : new DatabaseServer.Login(user, System.getenv("FOCALNET_DB_PASSWORD"));
            open = DriverManager.getConnection(Program.get(DatabaseServer.class).url(), login.user(), login.password());
            kept = open;
        }
        return open;
    }
}
