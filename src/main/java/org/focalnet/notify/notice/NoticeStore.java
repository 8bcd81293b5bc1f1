package org.focalnet.notify.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.NoticeDue;
import org.focalnet.notify.notice.Notice.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the viewer's account; the database shows it no other. */
@Component
@Transactional
public class NoticeStore {

    static final int PAGE = 20;

    private static final String COLUMNS = "id, kind, object_id, path, at, done_at, snoozed_until";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part of the list, and how many there are in all. */
    record Found(List<Notice> notices, int total) {}

    @Transactional(readOnly = true)
    Found list(Part part, String kind, int page) {
        int[] total = new int[1];
        List<Notice> notices = jdbc.sql("select " + COLUMNS + """
                        , count(*) over () as total from notify.notice
                         where case :part when 'DONE' then done_at is not null
                                          when 'SNOOZED' then done_at is null and snoozed_until > :now
                                          else done_at is null and (snoozed_until is null or snoozed_until <= :now) end
                           and (:kind = '' or kind = :kind)
                         order by coalesce(done_at, at) desc, id desc limit :size offset :skip
                        """)
                .param("part", part.name())
                .param("kind", kind)
                .param("now", now())
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return notice(row, number);
                })
                .list();
        return new Found(notices, total[0]);
    }

    /** How many wait now. */
    @Transactional(readOnly = true)
    int waiting() {
        return jdbc.sql("""
                        select count(*) from notify.notice
                         where done_at is null and (snoozed_until is null or snoozed_until <= :now)
                        """).param("now", now()).query(Integer.class).single();
    }

    /**
     * Keeps a notice and lays an older one of the same thing aside.
     *
     * @return its id; empty where the account was told of this event before
     */
    Optional<UUID> keep(NoticeDue due, UUID account, @Nullable Instant mail) {
        UUID id = Ids.next();
        int kept = jdbc.sql("""
                        insert into notify.notice (id, member_id, account_id, event_id, kind, object_id, path, at, mail_at)
                        values (:id, :member, :account, :event, :kind, :object, :path, :now, :mail)
                        on conflict (account_id, event_id) do nothing
                        """)
                .param("id", id)
                .param("member", due.member().value())
                .param("account", account)
                .param("event", due.id())
                .param("kind", due.textKey())
                .param("object", due.object(), java.sql.Types.OTHER)
                .param("path", due.path())
                .param("now", now())
                .param("mail", mail == null ? null : Timestamp.from(mail), java.sql.Types.TIMESTAMP)
                .update();
        if (kept == 0) {
            return Optional.empty();
        }
        jdbc.sql("""
                        update notify.notice set done_at = :now, mail_at = null
                         where kind = :kind and path = :path and done_at is null and id <> :id
                        """)
                .param("now", now())
                .param("kind", due.textKey())
                .param("path", due.path())
                .param("id", id)
                .update();
        return Optional.of(id);
    }

    @Transactional(readOnly = true)
    public List<Notice> get(Collection<UUID> ids) {
        return jdbc.sql("select " + COLUMNS + " from notify.notice where id = any(:ids) order by at, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(NoticeStore::notice)
                .list();
    }

    public Notice get(UUID id) {
        return get(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Marks one as done, or takes that back. */
    public void mark(UUID id, boolean done) {
        changed(jdbc.sql("""
                        update notify.notice
                           set done_at = case when :done then coalesce(done_at, :now) end, mail_at = null, snoozed_until = null
                         where id = :id
                        """)
                .param("id", id)
                .param("done", done)
                .param("now", now())
                .update());
    }

    /** Marks all that wait as done, of one kind or of all. */
    void markAll(String kind) {
        jdbc.sql("""
                        update notify.notice set done_at = :now, mail_at = null
                         where done_at is null and (snoozed_until is null or snoozed_until <= :now)
                           and (:kind = '' or kind = :kind)
                        """).param("now", now()).param("kind", kind).update();
    }

    /** What told of a page is done; whether anything did. */
    boolean settle(String path) {
        return jdbc.sql(
                                "update notify.notice set done_at = :now, mail_at = null where path = :path and done_at is null")
                        .param("now", now())
                        .param("path", path)
                        .update()
                > 0;
    }

    void snooze(UUID id, Instant until) {
        changed(jdbc.sql("""
                        update notify.notice set snoozed_until = :until, mail_at = null where id = :id and done_at is null
                        """)
                .param("id", id)
                .param("until", Timestamp.from(until))
                .update());
    }

    /** Takes what is to be mailed by now: nobody else takes it, and it is not taken again. */
    List<UUID> takeDue() {
        return jdbc
                .sql("""
                        update notify.notice set mail_at = null where mail_at <= :now
                        returning case when done_at is null then id end as id
                        """)
                .param("now", now())
                .query((row, number) -> Optional.ofNullable(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .limit(200)
                .toList();
    }

    /** What waits to be mailed, and when: set anew where the account chose anew. */
    @Transactional(readOnly = true)
    public List<Notice> unmailed() {
        return jdbc.sql("select " + COLUMNS + " from notify.notice where mail_at is not null")
                .query(NoticeStore::notice)
                .list();
    }

    public void mailAt(UUID id, @Nullable Instant at) {
        jdbc.sql("update notify.notice set mail_at = :at where id = :id and mail_at is not null")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at), java.sql.Types.TIMESTAMP)
                .update();
    }

    /** The things of a kind that the account was told of, the newest first. */
    @Transactional(readOnly = true)
    public List<UUID> objects(String kind, int most) {
        return jdbc.sql("""
                        select object_id from notify.notice where kind = :kind and object_id is not null
                         group by object_id order by max(at) desc limit :most
                        """)
                .param("kind", kind)
                .param("most", most)
                .query((row, number) -> row.getObject("object_id", UUID.class))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Not mine and not there are one answer. */
    private static void changed(int rows) {
        Viewers.require();
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        Timestamp snoozed = row.getTimestamp("snoozed_until");
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("object_id", UUID.class),
                row.getString("path"),
                row.getTimestamp("at").toInstant(),
                done == null ? null : done.toInstant(),
                snoozed == null ? null : snoozed.toInstant());
    }
}
