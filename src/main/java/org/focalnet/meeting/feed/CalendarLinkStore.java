package org.focalnet.meeting.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links of the viewer's account, and what a link stands for. */
@Component
@Transactional
class CalendarLinkStore {

    /** More than anybody has calendars. */
    static final int MOST = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    CalendarLinkStore(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link that was opened, and whose it is. */
    record Opened(MemberId member, UUID account, CalendarLink link) {}

    /** Those of the viewer's account, the newest first. */
    @Transactional(readOnly = true)
    List<CalendarLink> all() {
        return jdbc.sql("""
                        select id, kind, coalesce(meeting_id, circle_id) as of, made_at, used_on from meeting.calendar_link
                         order by made_at desc, id desc
                        """).query(CalendarLinkStore::read).list();
    }

    /**
     * Makes a link.
     *
     * @return its secret, which is known here for the only time; null where this form was sent before
     * @throws Refused where there are too many
     */
    @Nullable
    String make(UUID id, CalendarLink.Kind kind, @Nullable UUID of) {
        Viewer viewer = Viewers.require();
        List<CalendarLink> before = all();
        if (before.stream().anyMatch(link -> link.id().equals(id))) {
            return null;
        }
        if (before.size() >= MOST) {
            throw new Refused("calendarlink.many", "what", MOST);
        }
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("""
                        insert into meeting.calendar_link (id, hash, account_id, member_id, kind, meeting_id, circle_id, made_at)
                        values (:id, :hash, :account, :member, :kind, :meeting, :circle, :now)
                        """)
                .param("id", id)
                .param("hash", hash(token))
                .param("account", viewer.account(), Types.OTHER)
                .param("member", viewer.member().value())
                .param("kind", kind.name())
                .param("meeting", kind.ofMeeting() ? of : null, Types.OTHER)
                .param("circle", kind == CalendarLink.Kind.GROUP ? of : null, Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("calendar_link.made", "calendar_link", id);
        return token;
    }

    /** Ends a link: whatever reads it finds nothing from now on. */
    void end(UUID id) {
        if (jdbc.sql("delete from meeting.calendar_link where id = :id")
                        .param("id", id)
                        .update()
                == 1) {
            audit.record("calendar_link.ended", "calendar_link", id);
        }
    }

    /** What a link stands for; nothing where it is forged or was ended: nobody is told which. */
    @Transactional(readOnly = true)
    Optional<Opened> open(String token) {
        if (!token.matches("[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        return jdbc.sql("select id, member, account, kind, meeting, circle from meeting.open_calendar_link(:hash)")
                .param("hash", hash(token))
                .query((row, number) -> {
                    UUID meeting = row.getObject("meeting", UUID.class);
                    return new Opened(
                            new MemberId(row.getObject("member", UUID.class)),
                            row.getObject("account", UUID.class),
                            new CalendarLink(
                                    row.getObject("id", UUID.class),
                                    CalendarLink.Kind.valueOf(row.getString("kind")),
                                    meeting == null ? row.getObject("circle", UUID.class) : meeting,
                                    clock.instant(),
                                    null));
                })
                .optional();
    }

    /** That a link of the viewer's account was used today. */
    void used(UUID id) {
        jdbc.sql("update meeting.calendar_link set used_on = :today where id = :id and used_on is distinct from :today")
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), Types.DATE)
                .param("id", id)
                .update();
    }

    private static CalendarLink read(ResultSet row, int number) throws SQLException {
        Date used = row.getDate("used_on");
        return new CalendarLink(
                row.getObject("id", UUID.class),
                CalendarLink.Kind.valueOf(row.getString("kind")),
                row.getObject("of", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                used == null ? null : used.toLocalDate());
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
