package org.focalnet.identity.account;

import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own account. */
@Component
@Transactional
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Mine mine() {
        return jdbc.sql("select name, mail, title, language, zone, version from identity.account where id = :id")
                .param("id", account())
                .query((row, number) -> new Mine(
                        row.getString("name"),
                        row.getString("mail"),
                        row.getString("title"),
                        row.getString("language"),
                        row.getString("zone"),
                        row.getInt("version"),
                        new Problems()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Saves it; answers what is kept instead where it was changed since the form was made, and saves nothing then. */
    public Optional<Mine> save(Mine typed) {
        int changed = jdbc.sql("""
                        update identity.account
                           set name = :name, title = :title, language = :language, zone = :zone, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("name", typed.name())
                .param("title", typed.title())
                .param("language", typed.language())
                .param("zone", typed.zone())
                .param("version", typed.version())
                .param("id", account())
                .update();
        return changed == 1 ? Optional.empty() : Optional.of(mine());
    }

    private static UUID account() {
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }
}
