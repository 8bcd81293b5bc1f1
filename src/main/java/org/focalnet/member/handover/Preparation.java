package org.focalnet.member.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.identity.Invitations;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.member.appointment.Appointment;
import org.focalnet.member.appointment.AppointmentStore;
import org.focalnet.member.appointment.SuccessionStore;
import org.focalnet.member.handover.Handover.Plan;
import org.focalnet.member.handover.Handover.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is decided before the day: who leaves, who follows, when. For the post of the focal point the successor is proposed
 * as an appointment, which the secretariat verifies like any other; nothing here takes that step.
 */
@Component
@Transactional
class Preparation {

    /** What passes; a ministry contact is invited anew, and a reader has nothing to pass. */
    static final Set<Role> PASSES = Set.of(Role.FOCAL_POINT, Role.ALTERNATE, Role.TEAM);

    private final HandoverStore store;
    private final Accounts accounts;
    private final Invitations invitations;
    private final AppointmentStore appointments;
    private final SuccessionStore successions;
    private final Clock clock;

    Preparation(
            HandoverStore store,
            Accounts accounts,
            Invitations invitations,
            AppointmentStore appointments,
            SuccessionStore successions,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.invitations = invitations;
        this.appointments = appointments;
        this.successions = successions;
        this.clock = clock;
    }

    private record Person(@Nullable UUID account, String name, String mail) {

        static final Person NOBODY = new Person(null, "", "");

        static Person of(Colleague one) {
            return new Person(one.id(), one.name(), one.mail());
        }

        boolean is(Person other) {
            return !mail.isEmpty() && mail.equalsIgnoreCase(other.mail);
        }
    }

    /** Begins one; the same form sent twice is one. */
    void start(UUID form, Plan plan) {
        if (store.written(form).isEmpty()) {
            Handover one = settled(form, plan, null);
            store.insert(one);
            follow(one, null);
        }
    }

    void change(UUID id, int seen, Plan plan) {
        Handover before = store.find(id);
        before.requireOpen();
        Handover one = settled(id, plan, before);
        store.update(one, seen);
        follow(one, before);
    }

    /** Nobody leaves after all; who was proposed stays so until their own page says otherwise. */
    void withdraw(UUID id, int seen) {
        Handover before = store.find(id);
        store.withdraw(id, seen);
        takeBack(before);
        unschedule(before.appointment());
    }

    /** What the secretariat said of a person whom it verifies: prepared as the office, which reads it, and nobody else. */
    void scheduled(UUID id, MemberId member) {
        Appointment appointment = appointments.get(id);
        Instant at = successions.takesOver(id).orElse(null);
        ZoneId zone = store.zone();
        LocalDate day = at == null ? null : LocalDate.ofInstant(at, zone);
        Handover open = store.prepared().orElse(null);
        if (open == null && at != null && store.ofAppointment(id).isEmpty()) {
            store.insert(of(appointment, member, day, zone));
        } else if (open != null && id.equals(open.appointment()) && !Objects.equals(day, open.day())) {
            var plan = new Plan(
                    open.leaving(), open.following(), open.successor(), open.mail(), open.reading(), day, open.told());
            store.update(of(open.id(), open.role(), plan, holder(open), person(open), zone, id), open.version());
        }
    }

    /** One that nobody prepared: the person of the appointment follows whoever holds or held the post last. */
    Handover of(Appointment appointment, MemberId member, @Nullable LocalDate day, ZoneId zone) {
        Person leaving = lastHolder(member, appointment.mail(), appointment.started());
        Person following = accounts.team().stream()
                .filter(one -> one.mail().equalsIgnoreCase(appointment.mail()))
                .findFirst()
                .map(Person::of)
                .orElse(new Person(null, appointment.name(), appointment.mail()));
        var plan = new Plan(leaving.account(), following.account(), "", "", false, day, false);
        return of(Ids.next(), Role.FOCAL_POINT, plan, leaving, following, zone, appointment.id());
    }

    private Handover settled(UUID id, Plan plan, @Nullable Handover before) {
        ZoneId zone = store.zone();
        MemberId me = Viewers.require().member();
        boolean same = before != null && Objects.equals(before.day(), plan.day());
        plan.check(same ? LocalDate.MIN : LocalDate.now(clock.withZone(zone)));
        List<Colleague> team = accounts.team();
        UUID account = plan.leaving();
        Role role = Role.FOCAL_POINT;
        Person leaving;
        if (account != null) {
            Colleague one = colleague(team, account, "leaving");
            role = one.role();
            leaving = Person.of(one);
        } else if (team.stream().anyMatch(one -> one.role() == Role.FOCAL_POINT)) {
            throw new Refused("member.handover.refused.held", "leaving");
        } else {
            leaving = lastHolder(me, "", null);
        }
        if (!PASSES.contains(role)) {
            throw new Refused("member.handover.refused.role", "leaving");
        }
        Person following = follower(plan, team, leaving);
        UUID appointment = role == Role.FOCAL_POINT && !following.mail().isEmpty() ? proposed(me, following) : null;
        return of(id, role, plan, leaving, following, zone, appointment);
    }

    private Person follower(Plan plan, List<Colleague> team, Person leaving) {
        UUID account = plan.following();
        if (account != null) {
            return Person.of(colleague(team, account, "following"));
        }
        if (plan.mail().isEmpty()) {
            return Person.NOBODY;
        }
        var typed = new Person(null, plan.name(), plan.mail());
        if (typed.is(leaving)) {
            throw new Refused("member.handover.refused.same", "mail");
        }
        Optional<Colleague> known = team.stream()
                .filter(one -> one.mail().equalsIgnoreCase(plan.mail()))
                .findFirst();
        if (known.isPresent()) {
            return Person.of(known.get());
        }
        if (accounts.everOf(plan.mail()).isPresent()) {
            throw new Refused("member.handover.refused.left", "mail");
        }
        if (accounts.elsewhere(plan.mail())) {
            throw new Refused("member.handover.refused.taken", "mail");
        }
        return typed;
    }

    /** The appointment of who follows: the one under way, or a new proposal. */
    private UUID proposed(MemberId me, Person person) {
        return appointments.of(me).stream()
                .filter(one -> one.post() == Post.FOCAL_POINT && before(one.state()))
                .filter(one -> one.mail().equalsIgnoreCase(person.mail()))
                .findFirst()
                .map(Appointment::id)
                .orElseGet(() -> appointments.propose(
                        me,
                        new Proposal(Post.FOCAL_POINT, person.name(), "", person.mail(), List.of(), List.of(), true)));
    }

    private static boolean before(AppointmentState state) {
        return !state.inOffice() && state != AppointmentState.ENDED;
    }

    /** Who holds the post by an appointment, or held it last; told late of who came, not somebody who came after them. */
    private Person lastHolder(MemberId member, String notThis, @Nullable Instant came) {
        return appointments.of(member).stream()
                .filter(one -> one.post() == Post.FOCAL_POINT)
                .filter(one ->
                        one.started() != null && (came == null || one.started().isBefore(came)))
                .filter(one -> !one.mail().equalsIgnoreCase(notThis))
                .max(Comparator.comparing(one -> Objects.requireNonNullElse(one.ended(), Instant.MAX)))
                .map(one ->
                        accounts.everOf(one.mail()).map(Person::of).orElse(new Person(null, one.name(), one.mail())))
                .orElse(Person.NOBODY);
    }

    private static Colleague colleague(List<Colleague> team, UUID id, String field) {
        return team.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("member.handover.refused.gone", field));
    }

    /** What follows from the decision outside its row: the day on the appointment, the invitation of a reader. */
    private void follow(Handover now, @Nullable Handover before) {
        if (before != null && !Objects.equals(before.appointment(), now.appointment())) {
            unschedule(before.appointment());
        }
        if (now.appointment() != null) {
            successions.schedule(now.appointment(), now.at());
            successions.agree(now.appointment());
        }
        if (before != null && before.reading() && !(now.reading() && now.mail().equalsIgnoreCase(before.mail()))) {
            takeBack(before);
        }
        if (now.reading()
                && now.following() == null
                && now.chosen()
                && waiting(now.mail()).isEmpty()) {
            invitations.invite(Viewers.require().member(), Role.READER, now.successor(), now.mail());
        }
    }

    private void unschedule(@Nullable UUID appointment) {
        if (appointment != null && before(appointments.get(appointment).state())) {
            successions.schedule(appointment, null);
        }
    }

    /** Takes back the invitation to read that was not accepted yet. */
    void takeBack(Handover one) {
        waiting(one.mail()).forEach(invitations::withdraw);
    }

    private List<UUID> waiting(String mail) {
        return invitations.pending().stream()
                .filter(one -> one.mail().equalsIgnoreCase(mail)
                        && one.member().equals(Viewers.require().member()))
                .map(Invitations.Pending::id)
                .toList();
    }

    private static Person holder(Handover one) {
        return new Person(one.leaving(), one.predecessor(), "");
    }

    private static Person person(Handover one) {
        return new Person(one.following(), one.successor(), one.mail());
    }

    private static Handover of(
            UUID id, Role role, Plan plan, Person leaving, Person following, ZoneId zone, @Nullable UUID appointment) {
        boolean reading = plan.reading() && following.account() == null;
        return new Handover(
                id,
                role,
                leaving.account(),
                leaving.name(),
                following.account(),
                following.name(),
                following.mail(),
                reading,
                plan.day(),
                zone,
                plan.told(),
                "",
                0,
                null,
                State.PREPARED,
                appointment,
                Set.of(),
                1,
                null);
    }
}
