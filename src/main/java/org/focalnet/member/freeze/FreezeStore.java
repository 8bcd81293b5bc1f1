package org.focalnet.member.freeze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.HubFrozen;
import org.focalnet.member.HubLifted;
import org.focalnet.member.Members;
import org.focalnet.member.appointment.Scan;
import org.focalnet.member.freeze.Freeze.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes hubs and lifts that again: the secretariat's acts, through functions that keep the rule. */
@Component
@Transactional
class FreezeStore {

    private final JdbcClient jdbc;
    private final Members members;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FreezeStore(JdbcClient jdbc, Members members, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a member, the newest first. */
    @Transactional(readOnly = true)
    List<Freeze> of(MemberId member) {
        return jdbc.sql(
                        "select * from member.freeze where member_id = :member order by frozen_at desc, id desc limit 50")
                .param("member", member.value())
                .query((row, number) -> freeze(row))
                .list();
    }

    /** The one that holds now. */
    @Transactional(readOnly = true)
    Optional<Freeze> now(MemberId member) {
        return of(member).stream()
                .filter(freeze -> freeze.state() != Freeze.State.LIFTED)
                .findFirst();
    }

    /**
     * Freezes the hub of a member from the commit on; the same form sent twice is one.
     *
     * @throws Conflict where it is frozen already
     */
    void freeze(MemberId member, FreezeTyped.Whole request) {
        if (member.equals(MemberId.SECRETARIAT)) {
            throw new Refused("member.freeze.refused.secretariat");
        }
        Optional<Freeze> before = now(member);
        if (before.filter(freeze -> freeze.id().equals(request.form())).isPresent()) {
            return;
        }
        Instant at = clock.instant();
        boolean frozen = jdbc.sql("""
                        select member.freeze_hub(:id, :member, :number, :day, :reason, :scan, :file, :type, :content, :now)
                        """)
                .param("id", request.form())
                .param("member", member.value())
                .param("number", request.number())
                .param("day", request.day())
                .param("reason", request.reason())
                .param("scan", Ids.next())
                .param("file", request.scan().name())
                .param("type", request.scan().type())
                .param("content", request.scan().content())
                .param("now", Timestamp.from(at))
                .query(Boolean.class)
                .single();
        if (!frozen) {
            throw new Conflict("member.freeze.conflict.frozen");
        }
        members.frozen();
        events.publishEvent(new HubFrozen(member));
        audit.record("hub.frozen", "member", member.value());
    }

    /**
     * Asks for the end of a freeze, which another officer has to confirm; the same form sent twice is one.
     *
     * @throws Conflict where somebody changed it meanwhile
     */
    void ask(Freeze freeze, FreezeTyped.Whole request) {
        boolean asked = jdbc.sql("""
                        select member.ask_lift(:id, :seen, :number, :day, :reason, :scan, :file, :type, :content, :now)
                        """)
                .param("id", freeze.id())
                .param("seen", request.seen())
                .param("number", request.number())
                .param("day", request.day())
                .param("reason", request.reason())
                .param("scan", request.form())
                .param("file", request.scan().name())
                .param("type", request.scan().type())
                .param("content", request.scan().content())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (asked) {
            audit.record("hub.lift_requested", "member", freeze.member().value());
        } else if (!exists(request.form())) {
            throw new Conflict("member.freeze.conflict");
        }
    }

    /** Takes that back; the hub stays frozen. */
    void withdraw(Freeze freeze, int seen) {
        decide("select member.withdraw_lift(:id, :seen)", freeze, seen);
        audit.record("hub.lift_withdrawn", "member", freeze.member().value());
    }

    /**
     * Lifts a freeze: the hub is as it was.
     *
     * @throws Refused where this officer asked for it, or nobody did
     */
    void lift(Freeze freeze, int seen) {
        freeze.confirmable(Viewers.require().account());
        decide("select member.confirm_lift(:id, :seen, :now)", freeze, seen);
        members.frozen();
        events.publishEvent(new HubLifted(freeze.member(), freeze.frozen().at()));
        audit.record("hub.lifted", "member", freeze.member().value());
    }

    private void decide(String sql, Freeze freeze, int seen) {
        boolean done = jdbc.sql(sql)
                .param("id", freeze.id())
                .param("seen", seen)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (!done) {
            throw new Conflict("member.freeze.conflict");
        }
    }

    @Transactional(readOnly = true)
    Scan scan(UUID freeze, boolean lift) {
        return jdbc.sql("select name, type, content from member.freeze_scan where freeze_id = :id and act = :act")
                .param("id", freeze)
                .param("act", lift ? "LIFT" : "FREEZE")
                .query((row, number) -> new Scan(row.getString("name"), row.getString("type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private boolean exists(UUID scan) {
        return jdbc.sql("select exists (select from member.freeze_scan where id = :id)")
                .param("id", scan)
                .query(Boolean.class)
                .single();
    }

    private static Freeze freeze(ResultSet row) throws SQLException {
        UUID liftBy = row.getObject("lift_by", UUID.class);
        LocalDate liftDay = row.getObject("lift_day", LocalDate.class);
        Instant liftAt = instant(row, "lift_at");
        return new Freeze(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                Freeze.State.valueOf(row.getString("state")),
                new Request(
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("frozen_by", UUID.class),
                        row.getTimestamp("frozen_at").toInstant()),
                liftBy == null || liftDay == null || liftAt == null
                        ? null
                        : new Request(
                                row.getString("lift_number"), liftDay, row.getString("lift_reason"), liftBy, liftAt),
                row.getObject("lifted_by", UUID.class),
                instant(row, "lifted_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
