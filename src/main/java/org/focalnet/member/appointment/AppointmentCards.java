package org.focalnet.member.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.member.Handovers;
import org.focalnet.member.Members;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for those who lead an office: to confirm that they are still there, to name an alternate, to prepare a
 * handover; and for who has just come, the first thirty days. One statement.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // for thirty days nothing leads further than their path
@Transactional(readOnly = true)
class AppointmentCards implements StartCard {

    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;

    AppointmentCards(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        return Map.of(Place.NEEDS_YOU, list(reader, shell));
    }

    private List<Item> list(Reader reader, Shell shell) {
        if (!reader.viewer().role().writes() || reader.viewer().role().secretariat()) {
            return List.of();
        }
        boolean leads = reader.viewer().role().leads();
        List<Item> items = new ArrayList<>();
        jdbc.sql("""
                        select a.*, p.id as prepared, p.day, t.id as trail, cardinality(t.path) as steps, t.passed_at
                          from (select (array_agg(id) filter (where post = 'FOCAL_POINT'
                                            and state in ('CONFIRMATION_DUE', 'LAPSED')))[1] as due,
                                       coalesce(bool_or(post = 'FOCAL_POINT' and state in
                                           ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION')), false) as held,
                                       coalesce(bool_or(post = 'ALTERNATE' and state <> 'ENDED'), false) as alternate
                                  from member.appointment where owner_id = :me) a
                          left join lateral (select h.id, h.day from member.handover h
                                where h.owner_id = :me and h.state = 'PREPARED' order by h.day nulls last, h.id limit 1) p on true
                          left join lateral (select h.id, h.path, h.passed_at from member.handover h
                                where h.owner_id = :me and h.state = 'DONE' and h.passed_at > :since
                                  and (h.successor_id = :account or h.successor_id is null and h.role = :role)
                                order by h.passed_at desc limit 1) t on true
                        """)
                .param("me", reader.viewer().member().value())
                .param("account", reader.account())
                .param("role", reader.viewer().role().name())
                .param("since", Timestamp.from(clock.instant().minus(Handovers.PATH)))
                .query(row -> {
                    path(row, shell, items);
                    if (leads) {
                        appointed(row, reader, shell, items);
                        prepared(row, shell, items);
                    }
                });
        return items;
    }

    private void appointed(ResultSet row, Reader reader, Shell shell, List<Item> items) throws SQLException {
        UUID due = row.getObject("due", UUID.class);
        if (due != null) {
            items.add(item(shell, "member.card.confirm", "/appointments/" + due, true));
        }
        if (row.getBoolean("held") && !row.getBoolean("alternate")) {
            members.find(reader.viewer().member())
                    .ifPresent(member -> items.add(item(
                            shell,
                            "member.card.alternate",
                            "/members/" + member.code() + "/appointments/new?post=ALTERNATE",
                            false)));
        }
    }

    private static void prepared(ResultSet row, Shell shell, List<Item> items) throws SQLException {
        UUID id = row.getObject("prepared", UUID.class);
        LocalDate day = row.getObject("day", LocalDate.class);
        if (id != null) {
            items.add(new Item(
                    shell.t("member.card.handover"),
                    "/handover/" + id,
                    day == null
                            ? shell.t("member.card.handover.meta")
                            : shell.t("member.handover.check.day", shell.day(day)),
                    shell.t("member.card.handover.act"),
                    AudienceKind.OWN,
                    null,
                    false));
        }
    }

    private static void path(ResultSet row, Shell shell, List<Item> items) throws SQLException {
        UUID id = row.getObject("trail", UUID.class);
        if (id != null) {
            Instant ends = row.getTimestamp("passed_at").toInstant().plus(Handovers.PATH);
            items.add(new Item(
                    shell.t("member.card.handover.path", row.getInt("steps"), Handovers.STEPS),
                    "/handover/" + id + "/path",
                    shell.t("member.card.handover.path.meta", shell.day(ends)),
                    shell.t("member.card.handover.path.act"),
                    AudienceKind.OWN,
                    null,
                    true));
        }
    }

    private static Item item(Shell shell, String key, String url, boolean due) {
        return new Item(
                shell.t(key),
                url,
                shell.t(key + ".meta"),
                shell.t(key + ".act"),
                due ? AudienceKind.NAMED : AudienceKind.OWN,
                null,
                due);
    }
}
