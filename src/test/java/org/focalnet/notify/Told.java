package org.focalnet.notify;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.SignIns;

/** What accounts were told, read as the owner of the tables. */
public final class Told {

    private Told() {}

    /** The notices of an account, the newest last. */
    public static List<UUID> of(UUID account) {
        try (var connection = Program.owner();
                var query = connection.prepareStatement(
                        "select id from notify.notice where account_id = ? order by at, id")) {
            query.setObject(1, account);
            List<UUID> found = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void await(UUID account, int number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> of(account).size() >= number);
    }

    public static String address(UUID account) {
        return "p" + account.toString().replace("-", "") + "@test.example";
    }

    /** How an account gets its mails, chosen as on its page. */
    public static void choose(UUID account, String kind, Pace pace) {
        SignIns.execute(
                "insert into notify.choice (account_id, kind, pace) values (?, ?, ?)"
                        + " on conflict (account_id, kind, object_id) do update set pace = excluded.pace",
                account,
                kind,
                pace.name());
    }
}
