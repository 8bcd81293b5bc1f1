package org.focalnet.identity.team;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.PersonNames;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the record and the notices ask of the people of the viewer's team. */
@Component
@Transactional(readOnly = true)
class TeamPeople implements PersonNames, Addressees {

    private final JdbcClient jdbc;

    TeamPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from identity.account where id = any(:accounts)")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    @Override
    public List<Addressee> leads() {
        return jdbc.sql("""
                        select mail, language from identity.account
                         where active and owner_id = :member
                           and role in ('FOCAL_POINT', 'ALTERNATE', 'OFFICER', 'ADMINISTRATOR')
                        """)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> new Addressee(
                        row.getString("mail"),
                        Locale.of(row.getString("language").isEmpty() ? "en" : row.getString("language"))))
                .list();
    }
}
