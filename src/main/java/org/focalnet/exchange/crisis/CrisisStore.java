package org.focalnet.exchange.crisis;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.Crises;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.Rooms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CrisisStore implements Crises {

    static final int PAGE = 20;

    private static final String COLUMNS = """
            select c.id, c.owner_id, c.audience_id, c.purpose, c.reason, c.review_on, c.opened_at, c.closed_at,
                   exists (select from exchange.room r where r.id = c.id) as joined
              from exchange.crisis c
            """;

    private final JdbcClient jdbc;
    private final Rooms rooms;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    CrisisStore(JdbcClient jdbc, Rooms rooms, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What was announced to the viewer, open rooms first. */
    @Transactional(readOnly = true)
    List<Crisis> list(String query, int page) {
        return jdbc.sql(COLUMNS + """
                         where :query = '' or position(lower(:query) in lower(c.purpose)) > 0
                         order by c.closed_at is not null, c.opened_at desc, c.id
                         limit :size offset :skip
                        """)
                .param("query", query)
                .param("size", PAGE + 1)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    Crisis find(UUID id) {
        return jdbc.sql(COLUMNS + " where c.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Who is in it; asked for those who are. */
    @Transactional(readOnly = true)
    Set<MemberId> joined(UUID id) {
        return audiences.preview(AudienceChoice.group(id));
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void open(
            UUID form, AudienceChoice announcedTo, String purpose, String reason, LocalDate review, Instant now) {
        if (jdbc.sql("select id from exchange.room where id = :id")
                .param("id", form)
                .query(UUID.class)
                .optional()
                .isPresent()) {
            return;
        }
        AudienceId announced = audiences.resolve(announcedTo);
        act("found_crisis", form);
        AudienceId readers = audiences.resolve(AudienceChoice.group(form));
        jdbc.sql("""
                        insert into exchange.crisis (id, owner_id, audience_id, purpose, reason, review_on, opened_at)
                        values (:id, :owner, :audience, :purpose, :reason, :review, :now)
                        """)
                .param("id", form)
                .param("owner", Viewers.require().member().value())
                .param("audience", announced.value())
                .param("purpose", purpose)
                .param("reason", reason)
                .param("review", Date.valueOf(review))
                .param("now", Timestamp.from(now))
                .update();
        rooms.open(RoomKind.CRISIS, readers, Tlp.AMBER, purpose, form, now);
    }

    @Override
    public void join(UUID id) {
        Crisis crisis = find(id);
        if (crisis.closed() != null) {
            throw new Refused("exchange.crisis.closed");
        }
        if (!crisis.joined()) {
            act("join_crisis", id);
            audit.record("crisis.joined", "crisis", id);
        }
    }

    void leave(UUID id) {
        if (find(id).joined()) {
            act("leave_crisis", id);
            audit.record("crisis.left", "crisis", id);
        }
    }

    /** The opener says until when it goes on. */
    void extend(UUID id, LocalDate review) {
        keep(id, "review_on = :value", Date.valueOf(review));
        audit.record("crisis.extended", "crisis", id);
    }

    void close(UUID id) {
        keep(id, "closed_at = :value", Timestamp.from(clock.instant()));
        audit.record("crisis.closed", "crisis", id);
    }

    private void keep(UUID id, String change, Object value) {
        if (!find(id).keptBy(Viewers.require().member())) {
            throw new NotFound();
        }
        jdbc.sql("update exchange.crisis set " + change + " where id = :id and closed_at is null")
                .param("id", id)
                .param("value", value)
                .update();
    }

    private void act(String function, UUID id) {
        boolean done = jdbc.sql("select exchange." + function + "(:id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!done) {
            throw new NotFound();
        }
    }

    private static Crisis read(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Crisis(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                row.getString("purpose"),
                row.getString("reason"),
                row.getDate("review_on").toLocalDate(),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getBoolean("joined"));
    }
}
