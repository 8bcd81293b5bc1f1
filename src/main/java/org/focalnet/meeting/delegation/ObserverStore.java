package org.focalnet.meeting.delegation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.document.Document;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.Shell;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Observers of a meeting, the sessions to which they are asked, and the links by which they come. */
@Component
@Transactional
class ObserverStore {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    ObserverStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom a link stands for. */
    record Guest(MemberId organiser, UUID meeting, UUID observer) {}

    @Transactional(readOnly = true)
    List<Observer> all(UUID meeting) {
        return jdbc.sql("""
                        select o.*, array(select s.session_id from meeting.observed s where s.observer_id = o.id order by 1) as sessions
                          from meeting.observer o where o.meeting_id = :meeting order by lower(o.name), o.id limit 2000
                        """)
                .param("meeting", meeting)
                .query(ObserverStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    Observer find(UUID meeting, UUID id) {
        return all(meeting).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Adds or changes an observer with the sessions to which they are asked.
     *
     * @throws Refused where this address is there already
     */
    void write(NetworkMeeting meeting, Observer said, Set<UUID> sessions) {
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        UUID owner = Viewers.require().member().value();
        byte[] code = new byte[12];
        RANDOM.nextBytes(code);
        try {
            jdbc.sql("""
                            insert into meeting.observer (id, owner_id, audience_id, meeting_id, name, organisation, mail, language,
                                                          part, code)
                            values (:id, :owner, :own, :meeting, :name, :organisation, :mail, :language, :part, :code)
                            on conflict (id) do update
                               set name = excluded.name, organisation = excluded.organisation, mail = excluded.mail,
                                   language = excluded.language, part = excluded.part, version = observer.version + 1
                            """)
                    .param("id", said.id())
                    .param("owner", owner)
                    .param("own", own)
                    .param("meeting", meeting.id())
                    .param("name", said.name())
                    .param("organisation", said.organisation())
                    .param("mail", said.mail())
                    .param("language", said.language())
                    .param("part", said.part().name())
                    .param("code", HexFormat.of().formatHex(code))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("observer.twice", "mail");
        }
        ask(meeting, said.id(), sessions, own);
        audit.record("network_meeting.observer_written", "observer", said.id());
    }

    /** Asks somebody to these sessions, and to no other. */
    private void ask(NetworkMeeting meeting, UUID observer, Set<UUID> sessions, UUID own) {
        UUID owner = Viewers.require().member().value();
        jdbc.sql("delete from meeting.observed where observer_id = :id and owner_id = :owner")
                .param("id", observer)
                .param("owner", owner)
                .update();
        sessions.forEach(session -> jdbc.sql("""
                        insert into meeting.observed (id, owner_id, audience_id, observer_id, session_id)
                        select :fresh, :owner, :own, :observer, s.id from meeting.session s
                         where s.id = :session and s.meeting_id = :meeting and s.observers
                        """)
                .param("fresh", Ids.next())
                .param("owner", owner)
                .param("own", own)
                .param("observer", observer)
                .param("session", session)
                .param("meeting", meeting.id())
                .update());
    }

    void remove(UUID meeting, UUID id) {
        jdbc.sql("delete from meeting.observer where id = :id and meeting_id = :meeting and owner_id = :owner")
                .param("id", id)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .update();
        audit.record("network_meeting.observer_removed", "observer", id);
    }

    /** The sessions to which somebody is asked, and none else. */
    @Transactional(readOnly = true)
    Set<UUID> asked(UUID observer) {
        return Set.copyOf(jdbc.sql("""
                        select s.id from meeting.observed o join meeting.session s on s.id = o.session_id and s.observers
                         where o.observer_id = :observer
                        """)
                .param("observer", observer)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    void answer(UUID observer, Observer.Answer answer) {
        jdbc.sql("update meeting.observer set answer = :answer where id = :id and owner_id = :owner")
                .param("answer", answer.name())
                .param("id", observer)
                .param("owner", Viewers.require().member().value())
                .update();
    }

    /** A link for an observer, and that it was sent now. */
    String issue(UUID observer) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("select meeting.keep_observer_ticket(:hash, :observer)")
                .param("hash", hash(token))
                .param("observer", observer)
                .query(row -> {});
        jdbc.sql("update meeting.observer set invited_at = :now where id = :id and owner_id = :owner")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", observer)
                .param("owner", Viewers.require().member().value())
                .update();
        return token;
    }

    /** Whom a link stands for; nobody where it is forged or over: nobody is told which. */
    @Transactional(readOnly = true)
    Optional<Guest> open(String token) {
        if (!token.matches("[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        return jdbc.sql("select member, meeting, observer from meeting.open_observer_ticket(:hash, :today)")
                .param("hash", hash(token))
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, number) -> new Guest(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("meeting", UUID.class),
                        row.getObject("observer", UUID.class)))
                .optional();
    }

    /** Cards of those who did not say that they stay away. */
    @Transactional(readOnly = true)
    List<Document.Badge> badges(UUID meeting, Shell shell) {
        return all(meeting).stream()
                .filter(one -> one.answer() != Observer.Answer.NOT_COMING)
                .map(one -> new Document.Badge(
                        one.organisation(), one.name(), shell.code("observer.part", one.part()), one.code()))
                .toList();
    }

    private static Observer read(ResultSet row, int number) throws SQLException {
        Timestamp invited = row.getTimestamp("invited_at");
        return new Observer(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("mail"),
                row.getString("language"),
                Observer.Kind.valueOf(row.getString("part")),
                Observer.Answer.valueOf(row.getString("answer")),
                Arrays.asList((UUID[]) row.getArray("sessions").getArray()),
                row.getString("code"),
                invited == null ? null : invited.toInstant(),
                row.getInt("version"));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
