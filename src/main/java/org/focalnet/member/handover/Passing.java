package org.focalnet.member.handover;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Accounts;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.appointment.Appointment;
import org.focalnet.member.appointment.AppointmentStore;
import org.focalnet.member.appointment.SuccessionStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The moment in which it passes. The post of a focal point passes as the secretariat's office, since it alone puts a
 * verified person into office, and with that commit the predecessor is out; what is the office's own then passes in one
 * transaction of the office. Everything else passes in that one transaction.
 */
@Component
class Passing {

    private record Due(UUID handover, MemberId member) {}

    private final HandoverStore store;
    private final Succession succession;
    private final AppointmentStore appointments;
    private final SuccessionStore successions;
    private final Accounts accounts;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Passing(
            HandoverStore store,
            Succession succession,
            AppointmentStore appointments,
            SuccessionStore successions,
            Accounts accounts,
            Audit audit,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.succession = succession;
        this.appointments = appointments;
        this.successions = successions;
        this.accounts = accounts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Passes it now, by the word of somebody who leads the team.
     *
     * @throws Refused when nobody is chosen, they are not verified or have left meanwhile
     */
    void now(UUID id) {
        Viewer viewer = Viewers.require();
        MemberId member = viewer.member();
        Handover one = store.find(id);
        one.requireOpen();
        if (!one.chosen()) {
            throw new Refused("member.handover.refused.nobody");
        }
        UUID appointment = one.appointment();
        if (!one.post()) {
            transaction.executeWithoutResult(status -> {
                audit.record("handover.ordered", "handover", id);
                succession.byOffice(id);
            });
        } else if (appointment == null || appointments.get(appointment).state() != AppointmentState.VERIFIED) {
            throw new Refused("member.handover.refused.verified");
        } else {
            boolean known = requireThere(appointments.get(appointment));
            transaction.executeWithoutResult(status -> audit.record("handover.ordered", "handover", id));
            takeOver(member, appointment, known);
        }
    }

    /** Passes what has come to its day, and what waited for its successor to come; how many. */
    int run() {
        Instant now = clock.instant();
        int passed = 0;
        Viewer secretariat = Viewer.office(MemberId.SECRETARIAT);
        for (Appointment one : Viewers.as(secretariat, () -> successions.due(now))) {
            passed += tried(
                    () -> Viewers.run(lead(one.member()), () -> takeOver(one.member(), one.id(), requireThere(one))));
        }
        for (Due one : Viewers.as(secretariat, () -> due(now))) {
            passed += tried(() -> Viewers.run(lead(one.member()), () -> due(one.handover())));
        }
        return passed;
    }

    /** What follows when a person has come into the post, by whatever way: the same twice is once. */
    void arrived(MemberId member, UUID appointment) {
        Viewers.run(
                lead(member),
                () -> transaction.executeWithoutResult(
                        status -> succession.byAppointment(appointments.get(appointment))));
    }

    private void takeOver(MemberId member, UUID appointment, boolean known) {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> successions.takeOver(appointment, known));
        arrived(member, appointment);
    }

    private void due(UUID id) {
        transaction.executeWithoutResult(status -> {
            if (store.find(id).open()) {
                succession.byOffice(id);
            } else {
                succession.latecomer(id);
            }
        });
    }

    private List<Due> due(Instant now) {
        var found = transaction.execute(status -> jdbc.sql("select handover, member from member.due_handovers(:now)")
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Due(
                        row.getObject("handover", UUID.class), new MemberId(row.getObject("member", UUID.class))))
                .list());
        return Optional.ofNullable(found).orElse(List.of());
    }

    /** Who was in the team and left it meanwhile does not come back by this; answers whether the person is of it. */
    private boolean requireThere(Appointment appointment) {
        boolean known = accounts.team().stream().anyMatch(one -> one.mail().equalsIgnoreCase(appointment.mail()));
        if (!known && accounts.everOf(appointment.mail()).isPresent()) {
            throw new Refused("member.handover.refused.gone");
        }
        return known;
    }

    /** One that cannot pass waits, and its page says why; the others do not wait for it. */
    private static int tried(Runnable one) {
        try {
            one.run();
            return 1;
        } catch (Refused | Conflict | NotFound waits) {
            return 0;
        }
    }

    /** The office itself, in whose name its leads said ahead what happens on the day. */
    private static Viewer lead(MemberId member) {
        return new Viewer(member, null, Role.FOCAL_POINT);
    }
}
