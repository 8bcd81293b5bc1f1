package org.focalnet.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails of the secretariat that came back. Officers read of them; the delivery and the letter box, which are nobody, write them down. */
@Component
@Transactional
public class Bounces {

    private static final String COLUMNS = "id, letter_id, recipient, code, at";

    private final JdbcClient jdbc;
    private final Clock clock;

    Bounces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A mail that came back.
     *
     * @param code what its server said (RFC 3463); empty where the letter was given up here
     */
    public record Bounce(UUID id, UUID letter, String address, String code, Instant at) {

        @Override
        public String toString() {
            return "Bounce[" + code + "]"; // never the address: this may reach a log
        }
    }

    /** Those that nobody has dealt with, the oldest first. */
    @Transactional(readOnly = true)
    public List<Bounce> open(int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from notify.bounce where settled_at is null order by at, id limit :most")
                .param("most", most)
                .query((row, number) -> bounce(row))
                .list();
    }

    /** What came back of some letters. */
    @Transactional(readOnly = true)
    public List<Bounce> of(Collection<UUID> letters) {
        return jdbc.sql("select " + COLUMNS + " from notify.bounce where letter_id = any(:letters)")
                .param("letters", letters.toArray(UUID[]::new))
                .query((row, number) -> bounce(row))
                .list();
    }

    /** Somebody dealt with it, and with all older ones of the same address. */
    public void settle(UUID id) {
        jdbc.sql("""
                        update notify.bounce b set settled_at = :now
                         where b.settled_at is null
                           and lower(b.recipient) = (select lower(o.recipient) from notify.bounce o where o.id = :id)
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** How many came back from an address, dealt with or not. */
    @Transactional(readOnly = true)
    public int from(String address) {
        return jdbc.sql("select count(*) from notify.bounce where lower(recipient) = lower(:address)")
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    /** Forgets them. */
    public void forget(String address) {
        jdbc.sql("delete from notify.bounce where lower(recipient) = lower(:address)")
                .param("address", address)
                .update();
    }

    /** Writes down that a letter came back, with no viewer; whether it was one of ours and is told now. */
    public boolean note(UUID letter, String address, String code) {
        return jdbc.sql("select notify.note_bounce(:id, :letter, :address, :code, :now)")
                .param("id", Ids.next())
                .param("letter", letter)
                .param("address", address)
                .param("code", code)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private static Bounce bounce(ResultSet row) throws SQLException {
        return new Bounce(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getString("recipient"),
                row.getString("code"),
                row.getTimestamp("at").toInstant());
    }
}
