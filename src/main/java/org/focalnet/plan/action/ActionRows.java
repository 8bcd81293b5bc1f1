package org.focalnet.plan.action;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.CostBand;
import org.focalnet.plan.Resourced;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An action out of its row, and into it. */
public final class ActionRows {

    /** All of an action, its partners too, from {@code plan.action a}. */
    public static final String COLUMNS = """
            a.*, array(select coalesce(p.institution_id::text, '') from plan.partner p where p.action_id = a.id
                        order by lower(p.name), p.id) as partner_ids,
                 array(select p.name from plan.partner p where p.action_id = a.id
                        order by lower(p.name), p.id) as partner_names
            """;

    private ActionRows() {}

    public static Action read(ResultSet row, int number) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("plan_id", UUID.class),
                row.getObject("objective_id", UUID.class),
                row.getInt("number"),
                new Action.Words(
                        row.getString("title"),
                        row.getString("about"),
                        new Action.Body(row.getObject("lead_id", UUID.class), row.getString("lead")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        CostBand.valueOf(row.getString("cost")),
                        Resourced.valueOf(row.getString("resourced"))),
                partners(row),
                ActionStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("status_on", LocalDate.class));
    }

    private static List<Action.Body> partners(ResultSet row) throws SQLException {
        var ids = (String[]) row.getArray("partner_ids").getArray();
        var names = (String[]) row.getArray("partner_names").getArray();
        List<Action.Body> partners = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            partners.add(new Action.Body(ids[i].isEmpty() ? null : UUID.fromString(ids[i]), names[i]));
        }
        return partners;
    }

    static StatementSpec bind(StatementSpec sql, UUID objective, Action.Words words) {
        return sql.param("objective", objective)
                .param("title", words.title())
                .param("about", words.about())
                .param("lead_id", words.lead().id(), Types.OTHER)
                .param("lead", words.lead().name())
                .param("starts", date(words.starts()), Types.DATE)
                .param("due", date(words.due()), Types.DATE)
                .param("cost", words.cost().name())
                .param("resourced", words.resourced().name());
    }

    public static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
