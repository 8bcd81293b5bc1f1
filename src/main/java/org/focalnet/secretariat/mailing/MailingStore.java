package org.focalnet.secretariat.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audit.Audit;
import org.focalnet.member.LocalName;
import org.focalnet.member.Post;
import org.focalnet.notify.Bounces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to many: drafts, and what became of those that were sent. */
@Component
@Transactional
class MailingStore {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final MailingAudience audience;
    private final Bounces bounces;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    MailingStore(
            JdbcClient jdbc, MailingAudience audience, Bounces bounces, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audience = audience;
        this.bounces = bounces;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** A line of the list. */
    record Counted(Mailing mailing, int sent, int waiting, int total) {}

    @Transactional(readOnly = true)
    List<Counted> list(int page) {
        return jdbc.sql("""
                        select m.*, count(*) over () as total,
                               (select count(*) from secretariat.mailing_recipient r
                                 where r.mailing_id = m.id and r.state = 'SENT') as sent,
                               (select count(*) from secretariat.mailing_recipient r
                                 where r.mailing_id = m.id and r.state = 'WAITING') as waiting
                          from secretariat.mailing m where m.owner_id = :me
                         order by m.created_at desc, m.id limit :size offset :skip
                        """)
                .param("me", MemberId.SECRETARIAT.value())
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) ->
                        new Counted(mailing(row), row.getInt("sent"), row.getInt("waiting"), row.getInt("total")))
                .list();
    }

    @Transactional(readOnly = true)
    Mailing get(UUID id) {
        return jdbc.sql("select * from secretariat.mailing where id = :id and owner_id = :me")
                .param("id", id)
                .param("me", MemberId.SECRETARIAT.value())
                .query((row, number) -> mailing(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Keeps a draft: a new one where the version is 0. */
    void save(Mailing mailing) {
        Mailing.Whom whom = mailing.whom();
        int written = jdbc.sql(mailing.version() == 0 ? """
                                insert into secretariat.mailing (id, owner_id, audience_id, subjects, bodies, tlp, group_id, posts, language,
                                                                 standing, meeting_id, author, created_at)
                                values (:id, :me, :own, :subjects::jsonb, :bodies::jsonb, :tlp, :group, :posts, :language, :standing,
                                        :meeting, :author, :now)
                                on conflict (id) do nothing
                                """ : """
                                update secretariat.mailing
                                   set subjects = :subjects::jsonb, bodies = :bodies::jsonb, tlp = :tlp, group_id = :group, posts = :posts,
                                       language = :language, standing = :standing, meeting_id = :meeting, author = :author,
                                       version = version + 1
                                 where id = :id and owner_id = :me and state = 'DRAFT' and version = :version
                                """)
                .param("id", mailing.id())
                .param("me", MemberId.SECRETARIAT.value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("subjects", mailing.subjects().json())
                .param("bodies", mailing.bodies().json())
                .param("tlp", mailing.tlp().name())
                .param("group", whom.group(), Types.OTHER)
                .param("posts", whom.posts().stream().map(Post::name).toArray(String[]::new))
                .param("language", whom.language())
                .param("standing", whom.standing().name())
                .param("meeting", whom.meeting(), Types.OTHER)
                .param("author", mailing.author())
                .param("version", mailing.version())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("secretariat.mailing.conflict");
        }
    }

    /** Who gets it: of a draft, who would now; with what came back. */
    @Transactional(readOnly = true)
    List<MailingRecipient> recipients(Mailing mailing) {
        if (mailing.draft()) {
            return audience.of(mailing);
        }
        List<MailingRecipient> all = jdbc.sql("""
                        select * from secretariat.mailing_recipient where mailing_id = :id and owner_id = :me
                         order by lower(name), id
                        """)
                .param("id", mailing.id())
                .param("me", MemberId.SECRETARIAT.value())
                .query((row, number) -> recipient(row))
                .list();
        Map<UUID, String> back = new HashMap<>();
        bounces.of(all.stream()
                        .map(MailingRecipient::letter)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(one -> back.put(one.letter(), one.code()));
        return all.stream()
                .map(one -> one.letter() == null ? one : one.with(back.get(one.letter())))
                .toList();
    }

    /**
     * Begins to send: from now on it is fixed who gets it.
     *
     * @param counted how many the officer saw
     * @throws Conflict where the text or the number changed since
     */
    void send(Mailing mailing, int seen, int counted) {
        List<MailingRecipient> all = audience.of(mailing);
        long count = all.stream().filter(MailingRecipient::gets).count();
        if (count == 0 || mailing.languages().isEmpty()) {
            throw new Refused("secretariat.mailing.refused.nobody");
        }
        int begun = count != counted
                ? 0
                : jdbc.sql("""
                                update secretariat.mailing set state = 'SENDING', begun_at = :now, version = version + 1
                                 where id = :id and owner_id = :me and state = 'DRAFT' and version = :seen
                                """)
                        .param("id", mailing.id())
                        .param("me", MemberId.SECRETARIAT.value())
                        .param("seen", seen)
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
        if (begun == 0) {
            throw new Conflict("secretariat.mailing.changed");
        }
        all.forEach(one -> write(mailing, one));
        audit.record("mailing.sent", "mailing", mailing.id());
    }

    private void write(Mailing mailing, MailingRecipient one) {
        jdbc.sql("""
                        insert into secretariat.mailing_recipient (id, owner_id, audience_id, mailing_id, appointment_id, member_id,
                                                                   name, post, mail, language, state)
                        select :id, m.owner_id, m.audience_id, m.id, :appointment, :member, :name, :post, :mail, :language, :state
                          from secretariat.mailing m where m.id = :mailing
                        """)
                .param("id", one.id())
                .param("mailing", mailing.id())
                .param("appointment", one.appointment())
                .param("member", one.member().value())
                .param("name", one.name())
                .param("post", one.post().name())
                .param("mail", one.mail())
                .param("language", one.language())
                .param("state", one.state().name())
                .update();
    }

    /** Stops one that is being sent: who has not got it gets none. */
    void stop(UUID id) {
        jdbc.sql("""
                        update secretariat.mailing set state = 'STOPPED', ended_at = :now, version = version + 1
                         where id = :id and owner_id = :me and state = 'SENDING'
                        """)
                .param("id", id)
                .param("me", MemberId.SECRETARIAT.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        update secretariat.mailing_recipient set state = 'STOPPED'
                         where mailing_id = :id and owner_id = :me and state = 'WAITING'
                        """).param("id", id).param("me", MemberId.SECRETARIAT.value()).update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from secretariat.mailing where id = :id and owner_id = :me and state = 'DRAFT'")
                .param("id", id)
                .param("me", MemberId.SECRETARIAT.value())
                .update();
    }

    static MailingRecipient recipient(ResultSet row) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new MailingRecipient(
                row.getObject("id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("name"),
                Post.valueOf(row.getString("post")),
                row.getString("mail"),
                row.getString("language"),
                MailingRecipient.State.valueOf(row.getString("state")),
                row.getObject("letter_id", UUID.class),
                sent == null ? null : sent.toInstant(),
                null);
    }

    private static Mailing mailing(ResultSet row) throws SQLException {
        Set<Post> posts = Arrays.stream((String[]) row.getArray("posts").getArray())
                .map(Post::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Mailing(
                row.getObject("id", UUID.class),
                LocalName.parse(row.getString("subjects")),
                LocalName.parse(row.getString("bodies")),
                Tlp.valueOf(row.getString("tlp")),
                new Mailing.Whom(
                        row.getObject("group_id", UUID.class),
                        posts,
                        row.getString("language"),
                        Mailing.Standing.valueOf(row.getString("standing")),
                        row.getObject("meeting_id", UUID.class)),
                Mailing.State.valueOf(row.getString("state")),
                row.getString("author"),
                row.getInt("version"),
                instant(row.getTimestamp("begun_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @org.jspecify.annotations.Nullable Instant instant(@org.jspecify.annotations.Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
