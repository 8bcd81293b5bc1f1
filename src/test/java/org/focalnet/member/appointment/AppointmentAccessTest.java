package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Invited;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who leaves an office is out with the commit that ends the appointment, whatever becomes of the events after it. */
class AppointmentAccessTest {

    private static final Viewer OFFICER =
            new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);

    private final AppointmentStore store = Program.get(AppointmentStore.class);
    private final TransactionTemplate transaction = Program.get(TransactionTemplate.class);
    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final String mail = FreshMembers.word() + "@estavia.example";
    private final UUID account = account(mail);
    private final Browserless ana = new Browserless().signInAs(account);

    @Test
    void isOutBeforeTheTransactionIsOverAndInAgainWhereItWasRolledBack() {
        UUID id = active(Post.FOCAL_POINT, mail);
        assertThat(ana.get("/team").status()).isEqualTo(200);
        Viewers.run(
                OFFICER,
                () -> transaction.executeWithoutResult(status -> {
                    store.move(id, AppointmentState.ENDED);
                    assertThat(open(account)).as("no listener has run yet").isFalse();
                    status.setRollbackOnly();
                }));
        assertThat(ana.get("/team").status()).isEqualTo(200);
        Viewers.run(OFFICER, () -> store.move(id, AppointmentState.ENDED));
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
    }

    @Test
    void isOutAtOnceAlsoWhenTheListenersFail() {
        UUID id = active(Post.FOCAL_POINT, mail);
        active(Post.ALTERNATE, FreshMembers.word() + "@estavia.example");
        // the listener asks this of the alternate who would be invited now, and gets no further
        SignIns.execute("revoke execute on function identity.has_lead(uuid) from focalnet_request");
        try {
            Viewers.run(OFFICER, () -> store.move(id, AppointmentState.ENDED));
            assertThat(ana.get("/team").location()).startsWith("/sign-in");
        } finally {
            SignIns.execute("grant execute on function identity.has_lead(uuid) to focalnet_request");
        }
    }

    @Test
    void aSuccessorOpensTheOfficeInTheMomentInWhichTheOtherIsOut() {
        active(Post.FOCAL_POINT, mail);
        String next = FreshMembers.word() + "@estavia.example";
        UUID successor = verified(Post.FOCAL_POINT, next);
        Viewers.run(
                OFFICER,
                () -> transaction.executeWithoutResult(status -> {
                    store.move(successor, AppointmentState.ACTIVE);
                    assertThat(open(account)).isFalse();
                }));
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
    }

    @Test
    void anOfficeIsHandedOverByAPersonWhoJustProvedWhoTheyAre() {
        active(Post.FOCAL_POINT, mail);
        UUID successor = verified(Post.FOCAL_POINT, FreshMembers.word() + "@estavia.example");
        UUID officer = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);
        String page = "/appointments/" + successor;
        String version =
                String.valueOf(Viewers.as(OFFICER, () -> store.get(successor)).version());
        var late = new Browserless().signInAs(officer, Instant.now().minus(Duration.ofMinutes(14)));
        late.get(page);
        for (String state : List.of("ACTIVE", "ENDED")) {
            assertThat(late.post(page + "/state", "state", state, "version", version)
                            .location())
                    .isEqualTo("/sign-in/confirmation?back=" + page.replace("/", "%2F"));
        }
        assertThat(ana.get("/team").status()).isEqualTo(200);
        var fresh = new Browserless().signInAs(officer);
        fresh.get(page);
        assertThat(fresh.post(page + "/state", "state", "ACTIVE", "version", version)
                        .location())
                .isEqualTo(page);
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
    }

    @Test
    void whoFollowsThemselvesOrKeepsAnotherPostStays() {
        active(Post.FOCAL_POINT, mail);
        UUID again = verified(Post.FOCAL_POINT, mail);
        Viewers.run(OFFICER, () -> store.move(again, AppointmentState.ACTIVE));
        assertThat(ana.get("/team").status()).isEqualTo(200);
        UUID liaison = active(Post.LIAISON_GENEVA, mail);
        Viewers.run(OFFICER, () -> store.move(again, AppointmentState.ENDED));
        assertThat(ana.get("/team").status()).isEqualTo(200);
        Viewers.run(OFFICER, () -> store.move(liaison, AppointmentState.ENDED));
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
    }

    @Test
    void whoOnlyLapsedOrAwaitsASuccessorStays() {
        UUID id = active(Post.FOCAL_POINT, mail);
        for (AppointmentState state :
                List.of(AppointmentState.CONFIRMATION_DUE, AppointmentState.LAPSED, AppointmentState.SUCCESSION)) {
            Viewers.run(OFFICER, () -> store.move(id, state));
            assertThat(ana.get("/team").status()).as(state.name()).isEqualTo(200);
        }
    }

    @Test
    void aLeadWhoEndsTheirOwnAppointmentIsOutToo() {
        UUID id = active(Post.FOCAL_POINT, mail);
        Viewers.run(new Viewer(estavia.id(), account, Role.FOCAL_POINT), () -> store.move(id, AppointmentState.ENDED));
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
    }

    @Test
    void anInvitationThatWasNotAcceptedYetOpensNothingAnyMore() {
        String invited = FreshMembers.word() + "@estavia.example";
        UUID id = active(Post.FOCAL_POINT, invited);
        SignIns.execute("update identity.account set active = false where id = ?", account);
        Invited invitation = Viewers.as(
                OFFICER,
                () -> Program.get(Invitations.class).invite(estavia.id(), Role.FOCAL_POINT, "Idris Kane", invited));
        String link = invitation.link().replaceFirst("^http://[^/]+", "");
        assertThat(new Browserless().get(link).status()).isEqualTo(200);
        Viewers.run(OFFICER, () -> store.move(id, AppointmentState.ENDED));
        assertThat(new Browserless().get(link).status()).isNotEqualTo(200);
    }

    @Test
    void ofTwoPostsThatEndAtOnceNeitherKeepsThePersonIn() throws Exception {
        for (int round = 0; round < 8; round++) {
            String person = FreshMembers.word() + "@estavia.example";
            UUID theirs = account(person);
            List<UUID> posts = List.of(active(Post.FOCAL_POINT, person), active(Post.LIAISON_NEW_YORK, person));
            var start = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> ends = posts.stream()
                        .<Future<?>>map(post -> threads.submit(() -> {
                            start.await();
                            Viewers.run(OFFICER, () -> store.move(post, AppointmentState.ENDED));
                            return null;
                        }))
                        .toList();
                start.countDown();
                for (Future<?> end : ends) {
                    end.get();
                }
            }
            assertThat(open(theirs)).as("round " + round).isFalse();
        }
    }

    @Test
    void bothRecordsSayWhoseAccountWasClosed() {
        UUID id = active(Post.FOCAL_POINT, mail);
        Viewers.run(OFFICER, () -> store.move(id, AppointmentState.ENDED));
        assertThat(closings(MemberId.SECRETARIAT)).isEqualTo(1);
        for (int tries = 0; tries < 100 && closings(estavia.id()) == 0; tries++) {
            sleep();
        }
        assertThat(closings(estavia.id())).isEqualTo(1);
    }

    @Test
    void aForeignLeadEndsNothing() {
        UUID id = active(Post.FOCAL_POINT, mail);
        assertThatThrownBy(() ->
                        Viewers.run(Program.focalPoint(Program.seat()), () -> store.move(id, AppointmentState.ENDED)))
                .isInstanceOf(org.focalnet.audience.NotFound.class);
        assertThat(ana.get("/team").status()).isEqualTo(200);
    }

    private long closings(MemberId member) {
        return Viewers.as(
                Viewer.office(member),
                () -> transaction.execute(status -> Program.get(JdbcClient.class)
                        .sql("select count(*) from audit.entry where act = 'account.closed' and object_id = :id")
                        .param("id", account)
                        .query(Long.class)
                        .single()));
    }

    /** Whether the account opens anything; within a transaction, as that transaction sees it. */
    private static boolean open(UUID account) {
        return Program.get(JdbcClient.class)
                .sql("select exists (select from identity.find_person(null, null, :id))")
                .param("id", account)
                .query(Boolean.class)
                .single();
    }

    private UUID account(String address) {
        UUID id = SignIns.account(estavia.id(), Role.FOCAL_POINT, "Ana Vidal");
        SignIns.execute("update identity.account set mail = ? where id = ?", address, id);
        return id;
    }

    private UUID active(Post post, String address) {
        UUID id = verified(post, address);
        Viewers.run(OFFICER, () -> store.move(id, AppointmentState.ACTIVE));
        return id;
    }

    private UUID verified(Post post, String address) {
        Viewers.run(
                OFFICER, () -> store.open(estavia.id(), LocalName.english("Office of the focal point"), "Ministry"));
        UUID id = Viewers.as(
                new Viewer(estavia.id(), account, Role.FOCAL_POINT),
                () -> store.propose(
                        estavia.id(),
                        new Proposal(post, "Ana Vidal", "Director", address, List.of(), List.of(), true)));
        return Viewers.as(OFFICER, () -> {
            store.nominate(id, "NV/2026/1", LocalDate.of(2026, 11, 1));
            store.move(id, AppointmentState.VERIFIED);
            return id;
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
