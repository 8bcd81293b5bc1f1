package org.focalnet.secretariat.announcement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Announcements that the viewer reads; the secretariat's to write. */
@Component
@Transactional
public class AnnouncementStore {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Groups groups;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;
    private final Map<Seen, List<Announcement>> seen = new ConcurrentHashMap<>();
    private volatile Instant emptied = Instant.MIN;

    /** Who read on which day. */
    private record Seen(Viewer viewer, LocalDate day) {}

    AnnouncementStore(JdbcClient jdbc, Audiences audiences, Groups groups, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.groups = groups;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of them, and how many there are in all. */
    record Found(List<Announcement> announcements, int total) {}

    /** The latest first; those that were withdrawn for their writers alone. */
    @Transactional(readOnly = true)
    Found list(String text, boolean withdrawn, int page) {
        int[] total = new int[1];
        List<Announcement> found = jdbc.sql("""
                        select a.*, count(*) over () as total from secretariat.announcement a
                         where a.owner_id = :secretariat and (:withdrawn or a.withdrawn_at is null)
                           and (:text = '' or strpos(lower(a.titles::text || a.texts::text), lower(:text)) > 0)
                         order by a.announced_at desc, a.id limit :size offset :skip
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("withdrawn", withdrawn)
                .param("text", text)
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return announcement(row);
                })
                .list();
        return new Found(found, total[0]);
    }

    @Transactional(readOnly = true)
    Announcement get(UUID id, boolean withdrawn) {
        return jdbc.sql("""
                        select * from secretariat.announcement
                         where id = :id and owner_id = :secretariat and (:withdrawn or withdrawn_at is null)
                        """)
                .param("id", id)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("withdrawn", withdrawn)
                .query((row, number) -> announcement(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * What stands on the start page of the viewer on a day. The first page is opened most: what a person may read of these
     * is kept for a minute, and until something is announced here.
     */
    @Transactional(readOnly = true)
    List<Announcement> shown(LocalDate day) {
        Instant now = clock.instant();
        if (emptied.plusSeconds(60).isBefore(now)) {
            forget();
        }
        return seen.computeIfAbsent(
                new Seen(Viewers.require(), day),
                key -> jdbc.sql("""
                        select * from secretariat.announcement
                         where withdrawn_at is null and until_day >= :day and owner_id = :secretariat
                         order by announced_at desc, id limit 5
                        """)
                        .param("day", Date.valueOf(day))
                        .param("secretariat", MemberId.SECRETARIAT.value())
                        .query((row, number) -> announcement(row))
                        .list());
    }

    private void forget() {
        emptied = clock.instant();
        seen.clear();
    }

    /** Once what is written here stands. */
    private void forgetAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    /** What it said before, the latest first. */
    @Transactional(readOnly = true)
    List<Announcement.Version> versions(UUID id) {
        return jdbc.sql("""
                        select number, titles, texts, author, written_at from secretariat.announcement_version
                         where announcement_id = :id order by number desc limit 50
                        """)
                .param("id", id)
                .query((row, number) -> new Announcement.Version(
                        row.getInt("number"),
                        LocalName.parse(row.getString("titles")),
                        LocalName.parse(row.getString("texts")),
                        row.getString("author"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /** Announces, and tells each reader's leads. */
    public void announce(Announcement one) {
        forgetAfterwards();
        Set<MemberId> readers = readers(one.group());
        AudienceId audience =
                audiences.resolve(one.group() == null ? AudienceChoice.NETWORK : AudienceChoice.named(readers));
        int written = jdbc.sql("""
                        insert into secretariat.announcement (id, owner_id, audience_id, titles, texts, group_id, until_day, author,
                                                              announced_at, changed_at)
                        values (:id, :secretariat, :audience, :titles::jsonb, :texts::jsonb, :group, :until, :author, :now, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", one.id())
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("audience", audience.value())
                .param("titles", one.titles().json())
                .param("texts", one.texts().json())
                .param("group", one.group(), Types.OTHER)
                .param("until", Date.valueOf(one.until()))
                .param("author", one.author())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            return; // the form sent twice
        }
        readers.stream()
                .filter(member -> !member.equals(MemberId.SECRETARIAT))
                .forEach(member -> notices.tell(member, SecretariatNotice.ANNOUNCEMENT, null));
        audit.record("announcement.announced", "announcement", one.id());
    }

    private Set<MemberId> readers(@org.jspecify.annotations.Nullable UUID group) {
        return group == null
                ? audiences.preview(AudienceChoice.NETWORK)
                : Set.copyOf(groups.find(group).orElseThrow(NotFound::new).members());
    }

    /** Changes what it says; what it said stays with it. Nobody is told again. */
    void revise(Announcement one) {
        forgetAfterwards();
        jdbc.sql("""
                        insert into secretariat.announcement_version (id, owner_id, audience_id, announcement_id, number, titles, texts,
                                                                      author, written_at)
                        select :fresh, owner_id, audience_id, id, version, titles, texts, author, changed_at
                          from secretariat.announcement where id = :id and version = :version
                        on conflict do nothing
                        """)
                .param("fresh", Ids.next())
                .param("id", one.id())
                .param("version", one.version())
                .update();
        int written = jdbc.sql("""
                        update secretariat.announcement
                           set titles = :titles::jsonb, texts = :texts::jsonb, until_day = :until, author = :author, changed_at = :now,
                               version = version + 1
                         where id = :id and owner_id = :secretariat and version = :version and withdrawn_at is null
                        """)
                .param("id", one.id())
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("titles", one.titles().json())
                .param("texts", one.texts().json())
                .param("until", Date.valueOf(one.until()))
                .param("author", one.author())
                .param("version", one.version())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("secretariat.announcement.conflict");
        }
        audit.record("announcement.revised", "announcement", one.id());
    }

    void withdraw(UUID id) {
        forgetAfterwards();
        get(id, true);
        jdbc.sql("""
                        update secretariat.announcement set withdrawn_at = coalesce(withdrawn_at, :now)
                         where id = :id and owner_id = :secretariat
                        """)
                .param("id", id)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("announcement.withdrawn", "announcement", id);
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Announcement(
                row.getObject("id", UUID.class),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                LocalName.parse(row.getString("titles")),
                LocalName.parse(row.getString("texts")),
                row.getObject("group_id", UUID.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("author"),
                row.getInt("version"),
                row.getTimestamp("announced_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
