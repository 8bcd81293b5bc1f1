package org.focalnet.member.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for those who lead an office: to confirm that they are still there, to name an alternate. */
@Component
@Transactional(readOnly = true)
class AppointmentCards implements StartCard {

    private final JdbcClient jdbc;
    private final org.focalnet.member.Members members;

    AppointmentCards(JdbcClient jdbc, org.focalnet.member.Members members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        return Map.of(Place.NEEDS_YOU, list(reader, shell));
    }

    private List<Item> list(Reader reader, Shell shell) {
        if (!reader.viewer().role().leads() || reader.viewer().role().secretariat()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        jdbc.sql("""
                        select (array_agg(id) filter (where post = 'FOCAL_POINT'
                                    and state in ('CONFIRMATION_DUE', 'LAPSED')))[1] as due,
                               coalesce(bool_or(post = 'FOCAL_POINT' and state in
                                   ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION')), false) as held,
                               coalesce(bool_or(post = 'ALTERNATE' and state <> 'ENDED'), false) as alternate
                          from member.appointment where owner_id = :me
                        """).param("me", reader.viewer().member().value()).query(row -> {
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
        });
        return items;
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
