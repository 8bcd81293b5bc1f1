package org.focalnet.identity.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.PersonNames;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may know of the viewer's team: names for its record, addresses of its leads for its mails. */
@Component
@Transactional(readOnly = true)
class TeamNames implements PersonNames, Addressees {

    private final JdbcClient jdbc;

    TeamNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from identity.account where id = any(:ids)")
                .param("ids", accounts.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    @Override
    public List<Addressee> leads() {
        return jdbc.sql("""
                        select id, mail, name, language, zone, role from identity.account
                         where owner_id = :member and active
                           and role in ('FOCAL_POINT', 'ALTERNATE', 'OFFICER', 'ADMINISTRATOR')
                         order by created limit 50
                        """)
                .param("member", Viewers.require().member().value())
                .query(TeamNames::addressee)
                .list();
    }

    @Override
    public Optional<Addressee> person(UUID account) {
        return jdbc.sql("""
                        select id, mail, name, language, zone, role from identity.account
                         where owner_id = :member and active and id = :account
                        """)
                .param("member", Viewers.require().member().value())
                .param("account", account)
                .query(TeamNames::addressee)
                .optional();
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getObject("id", UUID.class),
                row.getString("mail"),
                row.getString("name"),
                language(row.getString("language")),
                zone(row.getString("zone")),
                Role.valueOf(row.getString("role")));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // a zone that this Java no longer knows
        }
    }

    private static Locale language(String code) {
        return code.isEmpty() ? Locale.ENGLISH : Locale.of(code);
    }
}
