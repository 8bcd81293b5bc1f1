package org.focalnet.member.appointment;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.AppointmentState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From when a person holds an office: said ahead, by its team or the secretariat, and kept once they are verified. */
@Component
@Transactional
public class SuccessionStore {

    private final JdbcClient jdbc;
    private final AppointmentStore appointments;
    private final HolderInvitation invitation;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuccessionStore(
            JdbcClient jdbc,
            AppointmentStore appointments,
            HolderInvitation invitation,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.invitation = invitation;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From when a person, once verified, is in office without another act; null where the secretariat says when.
     *
     * @throws Refused when the person is in office, or out of it
     */
    public void schedule(UUID id, @Nullable Instant at) {
        if (takesOver(id).equals(Optional.ofNullable(at))) {
            return;
        }
        boolean done = jdbc.sql("select member.schedule(:id, :at)")
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Boolean.class)
                .single();
        if (!done) {
            throw new Refused("member.appointment.refused.order");
        }
        audit.record("appointment.scheduled", "appointment", id);
        events.publishEvent(new SuccessionScheduled(appointments.get(id).member(), id));
    }

    /**
     * The same for a person who is verified.
     *
     * @throws Refused when they are not
     */
    void verifiedFrom(UUID id, @Nullable Instant at) {
        Appointment one = appointments.get(id);
        if (one.state() != AppointmentState.VERIFIED) {
            throw new Refused("member.appointment.refused.order");
        }
        if (at != null) {
            one.requireSecond(
                    AppointmentState.ACTIVE,
                    appointments.of(one.member()),
                    Viewers.require().account());
        }
        schedule(id, at);
    }

    /** The leads of the team agree to a person whom the secretariat proposed: one officer is enough for them then. */
    public void agree(UUID id) {
        jdbc.sql("select member.agree(:id)").param("id", id).query(row -> {});
    }

    /** Lets an officer not wait for the day that was set; why is kept with the appointment. */
    private void hasten(UUID id, String reason) {
        if (takesOver(id).filter(clock.instant()::isBefore).isEmpty()) {
            return;
        }
        if (reason.isBlank()) {
            throw new Refused("member.appointment.refused.early", "early");
        }
        jdbc.sql("select member.hasten(:id, :reason)")
                .param("id", id)
                .param("reason", reason)
                .query(row -> {});
        audit.record("appointment.hastened", "appointment", id);
    }

    /**
     * An officer puts a verified person into office, and whoever waits there is invited, in one step.
     *
     * @param early why the day that was set is not waited for; empty where it is, or none was
     * @param language of the mail
     */
    void activate(Appointment appointment, int seen, String early, String language) {
        hasten(appointment.id(), early);
        appointments.move(appointment.id(), AppointmentState.ACTIVE, seen);
        invitation.inviteWaiting(appointment.member(), List.of(language));
    }

    /** Where the clock of a member's office stands: by it a day begins. */
    @Transactional(readOnly = true)
    ZoneId zone(MemberId member) {
        return jdbc.sql("select zone from member.office where owner_id = :member")
                .param("member", member.value())
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    /** When a person comes into office by itself. */
    @Transactional(readOnly = true)
    public Optional<Instant> takesOver(UUID id) {
        return jdbc.sql("select takes_over from member.appointment where id = :id and takes_over is not null")
                .param("id", id)
                .query((row, number) -> row.getTimestamp("takes_over").toInstant())
                .optional();
    }

    /** Those who are verified and whose time has come. The secretariat's job. */
    @Transactional(readOnly = true)
    public List<Appointment> due(Instant now) {
        return jdbc.sql(AppointmentStore.ALL
                        + " where a.state = 'VERIFIED' and a.takes_over <= :now order by a.takes_over, a.id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> AppointmentRow.read(row))
                .list();
    }

    /**
     * Puts a verified person into office; who held it is out with the same commit. As the secretariat's office.
     *
     * @param known whether the person is of the team already, and needs no invitation where nobody else could invite
     */
    public void takeOver(UUID id, boolean known) {
        appointments.move(id, AppointmentState.ACTIVE);
        if (!known) {
            invitation.inviteWaiting(appointments.get(id).member(), List.of());
        }
    }
}
