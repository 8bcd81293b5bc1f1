package org.focalnet.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.Program;

/** The database of the test run as nobody of the program sees it: past every policy, for tests of what is left. */
public final class Everything {

    private Everything() {}

    /** The first column of each row. */
    public static List<String> list(String sql) throws SQLException {
        String user = System.getenv("FOCALNET_DB_USER");
        boolean embedded = System.getenv("FOCALNET_DB_URL") == null;
        var login = embedded
                ? Program.get(EmbeddedServer.class).superuser()
                : new DatabaseServer.Login(user, System.getenv("FOCALNET_DB_PASSWORD"));
        List<String> found = new ArrayList<>();
        try (var connection = DriverManager.getConnection(
                        Program.get(DatabaseServer.class).url(), login.user(), login.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
