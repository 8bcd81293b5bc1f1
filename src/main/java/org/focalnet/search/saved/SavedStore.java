package org.focalnet.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.search.HitFilter;
import org.focalnet.search.SavedSearch;
import org.focalnet.search.SavedSearches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The searches of an account. */
@Component
@Transactional
class SavedStore implements SavedSearches {

    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Clock clock;

    SavedStore(JdbcClient jdbc, Audiences audiences, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** A saved search that the job runs, and whose it is. */
    record Saver(UUID saved, MemberId member, UUID account) {}

    @Override
    @Transactional(readOnly = true)
    public List<SavedSearch> own() {
        return jdbc.sql("""
                        select id, name, terms, seen_at from search.saved
                         where account_id = :account order by created_at desc, id
                        """)
                .param("account", account())
                .query((row, number) -> saved(row))
                .list();
    }

    /** Keeps a search; the same one twice is one. */
    void keep(HitFilter filter) {
        List<SavedSearch> own = own();
        if (own.stream().anyMatch(other -> other.terms().equals(filter.terms()))) {
            return;
        }
        if (own.size() >= MOST || filter.q().isEmpty() || filter.terms().length() > 1_000) {
            throw new Refused("search.saved.refused", "q", MOST);
        }
        jdbc.sql("""
                        insert into search.saved
                            (id, owner_id, audience_id, account_id, name, terms, seen_at, told_at, created_at)
                        values (:id, :owner, :own, :account, :name, :terms, :now, :now, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("account", account())
                .param("name", filter.q().substring(0, Math.min(filter.q().length(), 200)))
                .param("terms", filter.terms())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** One of the account's own. */
    @Transactional(readOnly = true)
    SavedSearch get(UUID id) {
        return jdbc.sql("select id, name, terms, seen_at from search.saved where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account())
                .query((row, number) -> saved(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Until when the account was told of what one of its searches finds. */
    @Transactional(readOnly = true)
    Instant told(UUID id) {
        return jdbc.sql("select told_at from search.saved where id = :id")
                .param("id", id)
                .query((row, number) -> row.getTimestamp("told_at").toInstant())
                .optional()
                .orElseThrow(NotFound::new);
    }

    void noteSeen(UUID id) {
        note("update search.saved set seen_at = :now where id = :id and account_id = :account", id, clock.instant());
    }

    void noteTold(UUID id, Instant until) {
        note("update search.saved set told_at = :now where id = :id and account_id = :account", id, until);
    }

    void remove(UUID id) {
        int removed = jdbc.sql("delete from search.saved where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    /** Whose searches wait to be run; for the job. */
    @Transactional(readOnly = true)
    List<Saver> savers() {
        return jdbc.sql("select saved, member, account from search.savers()")
                .query((row, number) -> new Saver(
                        row.getObject("saved", UUID.class),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("account", UUID.class)))
                .list();
    }

    private void note(String sql, UUID id, Instant now) {
        jdbc.sql(sql)
                .param("id", id)
                .param("account", account())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static UUID account() {
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    private static SavedSearch saved(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("terms"),
                row.getTimestamp("seen_at").toInstant());
    }
}
