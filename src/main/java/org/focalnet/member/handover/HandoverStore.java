package org.focalnet.member.handover;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.OfficeHours;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of handovers of the viewer's office: read, written, and marked as they pass. */
@Component
@Transactional
class HandoverStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    HandoverStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those in preparation first, then those that passed, the latest first; at most a hundred. */
    @Transactional(readOnly = true)
    List<Handover> all() {
        return jdbc.sql("""
                        select * from member.handover where owner_id = :me and state <> 'WITHDRAWN'
                         order by state <> 'PREPARED', passed_at desc, id limit 100
                        """)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> handover(row))
                .list();
    }

    @Transactional(readOnly = true)
    Handover find(UUID id) {
        return written(id).orElseThrow(NotFound::new);
    }

    /** What was written with the form of this id; nothing where that form is a new one. */
    @Transactional(readOnly = true)
    Optional<Handover> written(UUID id) {
        return jdbc.sql("select * from member.handover where id = :id and owner_id = :me")
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> handover(row))
                .optional();
    }

    /** The one of the post of the focal point that is in preparation. */
    @Transactional(readOnly = true)
    Optional<Handover> prepared() {
        return all().stream().filter(one -> one.open() && one.post()).findFirst();
    }

    /** Where the clock of the office stands: by it a day begins. */
    @Transactional(readOnly = true)
    ZoneId zone() {
        return jdbc.sql("select zone from member.office where owner_id = :me")
                .param("me", Viewers.require().member().value())
                .query(String.class)
                .optional()
                .map(OfficeHours::zone)
                .orElse(ZoneOffset.UTC);
    }

    /** The one of an appointment, whatever became of it. */
    @Transactional(readOnly = true)
    Optional<Handover> ofAppointment(UUID appointment) {
        return all().stream()
                .filter(one -> appointment.equals(one.appointment()))
                .findFirst();
    }

    /** Of two that pass the same at once, the second waits here and then sees what the first did. */
    Handover lock(UUID id) {
        return jdbc.sql("select * from member.handover where id = :id and owner_id = :me for update")
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> handover(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Writes down a new one.
     *
     * @throws Refused when another one is in preparation
     */
    void insert(Handover one) {
        try {
            bound("""
                    insert into member.handover (id, owner_id, audience_id, role, predecessor_id, predecessor, successor_id,
                           successor, mail, reading, day, zone, told, state, appointment_id, created_at)
                    values (:id, :me, :own, :role, :leaving, :predecessor, :following, :successor, :mail, :reading, :day,
                            :zone, :told, 'PREPARED', :appointment, :now)
                    """, one)
                    .param("own", audiences.resolve(AudienceChoice.OWN).value())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException two) {
            throw new Refused("member.handover.refused.two");
        }
        audit.record("handover.prepared", "handover", one.id());
    }

    /** @throws Conflict when somebody else changed it meanwhile */
    void update(Handover one, int seen) {
        int written = bound("""
                        update member.handover
                           set role = :role, predecessor_id = :leaving, predecessor = :predecessor, successor_id = :following,
                               successor = :successor, mail = :mail, reading = :reading, day = :day, zone = :zone,
                               told = :told, appointment_id = :appointment, version = version + 1
                         where id = :id and owner_id = :me and state = 'PREPARED' and version = :seen
                        """, one).param("seen", seen).update();
        if (written == 0) {
            throw new Conflict("member.handover.overtaken");
        }
        audit.record("handover.changed", "handover", one.id());
    }

    private JdbcClient.StatementSpec bound(String sql, Handover one) {
        LocalDate day = one.day();
        return jdbc.sql(sql)
                .param("id", one.id())
                .param("me", Viewers.require().member().value())
                .param("role", one.role().name())
                .param("leaving", one.leaving(), Types.OTHER)
                .param("predecessor", one.predecessor())
                .param("following", one.following(), Types.OTHER)
                .param("successor", one.successor())
                .param("mail", one.mail())
                .param("reading", one.reading())
                .param("day", day == null ? null : Date.valueOf(day), Types.DATE)
                .param("zone", one.zone().getId())
                .param("told", one.told())
                .param("appointment", one.appointment(), Types.OTHER);
    }

    /**
     * Keeps the notes: by the version that was seen, for they are long and two may write.
     *
     * @throws Conflict when somebody else wrote meanwhile
     */
    void note(UUID id, int seen, String notes) {
        Handover now = find(id);
        if (now.notes().equals(notes)) {
            return;
        }
        now.requireOpen();
        UUID account = Viewers.require().account();
        if (account != null && !now.notedBy(account)) {
            throw new Refused("member.handover.refused.author", "notes");
        }
        int written = jdbc.sql("""
                        update member.handover set notes = :notes, noted = noted + 1, noted_by = coalesce(noted_by, :account)
                         where id = :id and owner_id = :me and noted = :seen and state = 'PREPARED'
                        """)
                .param("notes", notes)
                .param("account", account, Types.OTHER)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new Conflict("member.handover.notes.overtaken");
        }
        audit.record("handover.noted", "handover", id);
    }

    /** Marks it as passed, once. */
    boolean pass(UUID id, @Nullable UUID following) {
        int written = jdbc.sql("""
                        update member.handover set state = 'DONE', successor_id = :following, passed_at = :now, version = version + 1
                         where id = :id and owner_id = :me and state = 'PREPARED'
                        """)
                .param("following", following, Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .update();
        if (written == 1) {
            jdbc.sql("delete from member.pack where owner_id = :me")
                    .param("me", Viewers.require().member().value())
                    .update();
            audit.record("handover.passed", "handover", id);
        }
        return written == 1;
    }

    /** Writes down who came after it had passed. */
    boolean arrive(UUID id, UUID following) {
        return jdbc.sql("""
                        update member.handover set successor_id = :following, version = version + 1
                         where id = :id and owner_id = :me and state = 'DONE' and successor_id is null
                        """)
                        .param("following", following)
                        .param("id", id)
                        .param("me", Viewers.require().member().value())
                        .update()
                == 1;
    }

    void withdraw(UUID id, int seen) {
        find(id).requireOpen();
        int written = jdbc.sql("""
                        update member.handover set state = 'WITHDRAWN', version = version + 1
                         where id = :id and owner_id = :me and state = 'PREPARED' and version = :seen
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new Conflict("member.handover.overtaken");
        }
        audit.record("handover.withdrawn", "handover", id);
    }

    /** Ticks a step off, or takes that back; the same twice is once. */
    void step(UUID id, Step step, boolean done) {
        jdbc.sql("""
                        update member.handover
                           set path = array_remove(path, :step::text) || case when :done then array[:step::text] else '{}'::text[] end
                         where id = :id and owner_id = :me and state = 'DONE'
                        """)
                .param("step", step.name())
                .param("done", done)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .update();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        Date day = row.getDate("day");
        Timestamp passed = row.getTimestamp("passed_at");
        return new Handover(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("predecessor_id", UUID.class),
                row.getString("predecessor"),
                row.getObject("successor_id", UUID.class),
                row.getString("successor"),
                row.getString("mail"),
                row.getBoolean("reading"),
                day == null ? null : day.toLocalDate(),
                OfficeHours.zone(row.getString("zone")),
                row.getBoolean("told"),
                row.getString("notes"),
                row.getInt("noted"),
                row.getObject("noted_by", UUID.class),
                Handover.State.valueOf(row.getString("state")),
                row.getObject("appointment_id", UUID.class),
                steps((String[]) row.getArray("path").getArray()),
                row.getInt("version"),
                passed == null ? null : passed.toInstant());
    }

    private static Set<Step> steps(String[] names) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (String name : names) {
            steps.add(Step.valueOf(name));
        }
        return steps;
    }
}
