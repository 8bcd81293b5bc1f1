package org.focalnet.disclosure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.disclosure.Tables.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A word that must not come out, in every kind of object of one member. */
final class Canaries {

    private Canaries() {}

    /** Puts a row into every disclosed table, read by its owner's team alone; answers their ids. */
    static Map<Table, UUID> plant(MemberId owner, String canary) {
        Map<Table, UUID> planted = new LinkedHashMap<>();
        // Where others know this member by name, its own row stays as they read it.
        List<Table> known = Tables.disclosed().stream()
                .filter(table -> table.self() && known(table, owner))
                .toList();
        for (Table table : Tables.disclosed()) {
            if (known.contains(table)) {
                continue;
            }
            UUID id = table.self() ? owner.value() : Ids.next();
            planted.put(table, id);
            Viewers.run(
                    Program.focalPoint(owner),
                    () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                        AudienceId own = Program.get(Audiences.class).resolve(AudienceChoice.OWN);
                        Tables.insertion(table, id, owner, own, canary).forEach(sql -> write(table, sql));
                    }));
        }
        return planted;
    }

    private static boolean known(Table table, MemberId owner) {
        return SignIns.execute("update " + table + " set id = id where id = ?", owner.value()) > 0;
    }

    private static void write(Table table, String sql) {
        if (table.insertable()) {
            Program.get(JdbcClient.class).sql(sql).update();
            return;
        }
        try (Connection connection = Program.owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
