package org.focalnet.member.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.member.appointment.Appointment;
import org.focalnet.member.appointment.AppointmentStore;
import org.focalnet.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a page of a handover shows to this reader. */
@Component
@Transactional(readOnly = true)
class HandoverPages {

    private final Accounts accounts;
    private final AppointmentStore appointments;
    private final NoteStore notes;
    private final Clock clock;

    HandoverPages(Accounts accounts, AppointmentStore appointments, NoteStore notes, Clock clock) {
        this.notes = notes;
        this.accounts = accounts;
        this.appointments = appointments;
        this.clock = clock;
    }

    HandoverListPage list(List<Handover> all) {
        return new HandoverListPage(
                all.stream().filter(one -> one.running(clock.instant())).toList(),
                all.stream().filter(Handover::open).toList(),
                all.stream().filter(one -> !one.open()).toList(),
                Hub.leads());
    }

    /** @param typed notes that do not fit; null for those that are kept */
    HandoverPage page(Handover one, @Nullable String typed, Problems problems) {
        return page(one, typed == null ? one.notes() : typed, null, problems);
    }

    /** Notes that somebody else kept meanwhile stand beside those that were typed. */
    HandoverPage overtaken(Handover one, String typed, Problems problems) {
        return page(one, typed, one.notes(), problems);
    }

    private HandoverPage page(Handover one, String typed, @Nullable String theirs, Problems problems) {
        Viewer viewer = Hub.require();
        UUID appointment = one.appointment();
        Appointment post = appointment == null ? null : appointments.get(appointment);
        UUID following = one.following();
        boolean gone = one.open()
                && following != null
                && accounts.team().stream().noneMatch(person -> person.id().equals(following));
        Instant at = one.at();
        return new HandoverPage(
                one,
                post,
                gone,
                at != null && !at.isAfter(clock.instant()),
                one.open()
                        && one.post()
                        && appointments.of(viewer.member()).stream().anyMatch(other -> other.alternate(one.mail())),
                viewer.role().leads(),
                viewer.role().writes() && one.notedBy(viewer.account()),
                typed,
                theirs,
                notes.of(one.writer()).orElse(null),
                problems);
    }

    PathPage path(Handover one) {
        Instant passed = one.passed();
        if (passed == null) {
            throw new NotFound();
        }
        return new PathPage(
                one, passed, passed.plus(Handover.PATH), mine(one), one.running(clock.instant()), address(one));
    }

    /** Where the predecessor was reached, by their account or their appointment; empty where neither says so. */
    private String address(Handover one) {
        UUID leaving = one.leaving();
        return Optional.ofNullable(leaving)
                .flatMap(accounts::ever)
                .map(Colleague::mail)
                .or(() -> appointments.of(Hub.require().member()).stream()
                        .filter(other -> other.ended() != null && other.name().equals(one.predecessor()))
                        .map(Appointment::mail)
                        .findFirst())
                .orElse("");
    }

    /** Whether the reader is who follows: by their account, or by their address where they came after it had passed. */
    boolean mine(Handover one) {
        UUID account = Hub.require().account();
        UUID following = one.following();
        if (account == null || following != null) {
            return account != null && account.equals(following);
        }
        return accounts.colleague(account).mail().equalsIgnoreCase(one.mail());
    }
}
