package org.focalnet.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.focalnet.database.DatabaseServer.Login;

/** The three roles: made on a server where we may, taken as given where an administrator has made them. */
final class DatabaseRoles {

    static final String OWNER = "focalnet_owner";
    static final String REQUEST = "focalnet_request";
    static final String MATCHER = "focalnet_matcher";

    private static final long LOCK = 0x666f63616cL;

    private DatabaseRoles() {}

    /**
     * Makes the roles where they are missing and gives them passwords derived from the administrator's, so that
     * several nodes that were given the same secret agree without storing anything.
     *
     * @throws SQLException when the administrator may not create roles
     */
    static DatabaseServer prepare(String url, Login administrator) throws SQLException {
        Login owner = derive(OWNER, administrator);
        Login request = derive(REQUEST, administrator);
        Login matcher = derive(MATCHER, administrator);
        try (Connection connection = DriverManager.getConnection(url, administrator.user(), administrator.password())) {
            connection.setAutoCommit(false);
            execute(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
            for (Login login : List.of(owner, request, matcher)) {
                execute(connection, """
                        do $$ begin
                          if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls;
                          end if;
                        end $$;
                        alter role %1$s password '%2$s';
                        """.formatted(login.user(), login.password()));
            }
            execute(connection, """
                    do $$ begin
                      execute format('grant connect, create, temporary on database %I to focalnet_owner', current_database());
                      execute format('grant connect on database %I to focalnet_request, focalnet_matcher', current_database());
                      execute format('revoke all on database %I from public', current_database());
                      revoke create on schema public from public;
                    end $$;
                    """);
            connection.commit();
        }
        return new DatabaseServer(url, owner, request, matcher);
    }

    private static Login derive(String role, Login administrator) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = ("focalnet:" + administrator.password()).getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new Login(role, HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses a request role that could go round the policies: it would make every promise of disclosure void. */
    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select rolsuper or rolbypassrls
                               or exists (select from pg_class where relowner = r.oid and relkind in ('r', 'p'))
                          from pg_roles r where rolname = current_user
                        """)) {
            if (!rows.next() || rows.getBoolean(1)) {
                throw new IllegalStateException("The role that serves requests is a superuser, may bypass row-level"
                        + " security or owns tables: what members keep private would be open. Use the roles of"
                        + " docs/operate.md.");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
