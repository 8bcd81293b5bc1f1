package org.focalnet.library.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.library.item.ItemState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came to the viewer's own address for deposits. */
@Component
@Transactional
public class DepositMailStore {

    static final int SIZE = 20;

    /** As long as a notice may lead to one. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final String COLUMNS = "select id, sender, came_at, items, left_out from library.mail";

    private final JdbcClient jdbc;
    private final Clock clock;

    DepositMailStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it came before. */
    @Transactional(readOnly = true)
    public boolean known(UUID id) {
        return jdbc.sql("select exists (select from library.mail where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Notes a mail and forgets old ones; false where it came before. */
    public boolean keep(UUID id, String sender, List<UUID> items, List<LeftOut> left) {
        Instant now = clock.instant();
        jdbc.sql("delete from library.mail where account_id = :account and came_at < :old")
                .param("account", Viewers.require().account())
                .param("old", Timestamp.from(now.minus(KEPT)))
                .update();
        return jdbc.sql("""
                        insert into library.mail (id, member_id, account_id, sender, items, left_out, came_at)
                        values (:id, :member, :account, :sender, :items, :left, :now)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("member", Viewers.require().member().value())
                        .param("account", Viewers.require().account())
                        .param("sender", sender)
                        .param("items", items.toArray(UUID[]::new))
                        .param("left", left.stream().map(LeftOut::written).toArray(String[]::new))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from library.mail where account_id = :account")
                .param("account", Viewers.require().account())
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<DepositMail> list(int page) {
        return jdbc.sql(COLUMNS + " where account_id = :account order by came_at desc, id limit :size offset :skip")
                .param("account", Viewers.require().account())
                .param("size", SIZE)
                .param("skip", (page - 1) * SIZE)
                .query((row, number) -> mail(row))
                .list();
    }

    @Transactional(readOnly = true)
    DepositMail find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id and account_id = :account")
                .param("id", id)
                .param("account", Viewers.require().account())
                .query((row, number) -> mail(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What became of the drafts of a mail; those that were thrown away are not there. */
    @Transactional(readOnly = true)
    List<DepositMail.Brought> brought(DepositMail mail) {
        return jdbc.sql("""
                        select i.id, i.state, t.title, t.language
                          from library.item i join library.item_text t on t.item_id = i.id and t.original
                         where i.id = any(:items) and i.owner_id = :owner
                         order by array_position(:items::uuid[], i.id)
                        """)
                .param("items", mail.items().toArray(UUID[]::new))
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> new DepositMail.Brought(
                        row.getObject("id", UUID.class),
                        ItemState.valueOf(row.getString("state")),
                        row.getString("title"),
                        row.getString("language")))
                .list();
    }

    private static DepositMail mail(ResultSet row) throws SQLException {
        return new DepositMail(
                row.getObject("id", UUID.class),
                row.getString("sender"),
                row.getTimestamp("came_at").toInstant(),
                List.of((UUID[]) row.getArray("items").getArray()),
                Arrays.stream((String[]) row.getArray("left_out").getArray())
                        .map(LeftOut::read)
                        .toList());
    }
}
