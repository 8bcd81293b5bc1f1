package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.SampleFiles;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.secretariat.settings.Adjusted;
import org.focalnet.web.NetworkSettings.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AppointmentStoreTest {

    private static final Viewer OFFICER =
            new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);

    private static final Viewer SECOND =
            new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);

    private final AppointmentStore store = Program.get(AppointmentStore.class);
    private final NominationStore nominations = Program.get(NominationStore.class);
    private final YearlyQuestionStore questions = Program.get(YearlyQuestionStore.class);
    private final JdbcClient jdbc = Program.get(JdbcClient.class);
    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());

    @Test
    void goesFromAProposalToAnOfficeAndOnlyThenIsSeen() {
        UUID id = nominated("Ana Vidal", FreshMembers.word() + "@estavia.example");
        assertThat(holders(norvia)).isEmpty();
        assertThatThrownBy(() -> as(lead(estavia), () -> move(id, AppointmentState.VERIFIED)))
                .isInstanceOf(Refused.class);
        as(OFFICER, () -> move(id, AppointmentState.VERIFIED));
        as(OFFICER, () -> move(id, AppointmentState.ACTIVE));
        assertThat(holders(norvia)).containsExactly("Ana Vidal");
        assertThatThrownBy(() -> as(lead(norvia), () -> store.get(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aSuccessorTakesTheOfficeAndTheOneBeforeIsOutTheSameMinute() {
        UUID first = active("Ana Vidal", "ana" + FreshMembers.word() + "@estavia.example");
        String mail = as(OFFICER, () -> store.get(first)).mail();
        UUID account = SignIns.account(estavia.id(), Role.FOCAL_POINT, "Ana Vidal");
        SignIns.execute("update identity.account set mail = ? where id = ?", mail, account);
        UUID second = active("Idris Kane", "idris" + FreshMembers.word() + "@estavia.example");
        assertThat(as(OFFICER, () -> store.get(first)).state()).isEqualTo(AppointmentState.ENDED);
        assertThat(as(OFFICER, () -> store.get(second)).state()).isEqualTo(AppointmentState.ACTIVE);
        assertThat(holders(norvia)).containsExactly("Idris Kane");
        eventually(() ->
                SignIns.execute("update identity.account set name = name where id = ? and not active", account) == 1);
        eventually(() -> as(OFFICER, () -> store.get(second)).invitation() != null);
    }

    @Test
    void aTeamCannotChangeItsStateBehindTheProgram() {
        UUID id = nominated("Ana Vidal", FreshMembers.word() + "@estavia.example");
        TransactionTemplate transaction = Program.get(TransactionTemplate.class);
        assertThatThrownBy(() -> as(
                        lead(estavia),
                        () -> transaction.execute(
                                status -> jdbc.sql("update member.appointment set state = 'ACTIVE' where id = :id")
                                        .param("id", id)
                                        .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aStaleFormChangesNothing() {
        UUID id = nominated("Ana Vidal", FreshMembers.word() + "@estavia.example");
        assertThatThrownBy(() -> Viewers.run(OFFICER, () -> store.move(id, AppointmentState.VERIFIED, 0)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theNoteIsReadByTheTeamAndTheSecretariatOnly() {
        UUID id = nominated("Ana Vidal", FreshMembers.word() + "@estavia.example");
        assertThat(as(OFFICER, () -> nominations.scan(id)).type()).isEqualTo("PDF");
        assertThat(as(lead(estavia), () -> nominations.scan(id)).name()).isEqualTo("note.pdf");
        assertThatThrownBy(() -> as(lead(norvia), () -> nominations.scan(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void theYearlyQuestionIsAnsweredOnceAndByItsLinkAlone() {
        UUID id = active("Ana Vidal", FreshMembers.word() + "@estavia.example");
        SignIns.execute("update member.appointment set due_at = now() - interval '1 day' where id = ?", id);
        as(OFFICER, questions::askAllDue);
        assertThat(as(OFFICER, () -> store.get(id)).state()).isEqualTo(AppointmentState.CONFIRMATION_DUE);
        String token = "t" + FreshMembers.word();
        SignIns.execute(
                "update member.question set hash = sha256(convert_to(?, 'UTF8')) where appointment_id = ?", token, id);
        assertThat(questions.asked(token).orElseThrow().name()).isEqualTo("Ana Vidal");
        assertThat(questions.answer("forged")).isFalse();
        assertThat(questions.answer(token)).isTrue();
        assertThat(questions.answer(token)).isFalse();
        assertThat(questions.asked(token)).isEmpty();
        Appointment confirmed = as(OFFICER, () -> store.get(id));
        assertThat(confirmed.state()).isEqualTo(AppointmentState.CONFIRMED);
        assertThat(confirmed.due()).isAfter(java.time.Instant.now().plus(Duration.ofDays(360)));
    }

    @Test
    void theAnswerIsWaitedForAsLongAsTheNetworkSays() {
        UUID id = active("Ana Vidal", FreshMembers.word() + "@estavia.example");
        SignIns.execute("update member.appointment set due_at = now() - interval '20 days' where id = ?", id);
        as(OFFICER, questions::askAllDue);
        as(OFFICER, questions::askAllDue);
        assertThat(as(OFFICER, () -> store.get(id)).state()).isEqualTo(AppointmentState.CONFIRMATION_DUE);
        Adjusted.with(Setting.CONFIRMATION_DAYS, "14", () -> as(OFFICER, questions::askAllDue));
        assertThat(as(OFFICER, () -> store.get(id)).state()).isEqualTo(AppointmentState.LAPSED);
    }

    private UUID active(String name, String mail) {
        UUID id = nominated(name, mail);
        as(OFFICER, () -> move(id, AppointmentState.VERIFIED));
        as(SECOND, () -> move(id, AppointmentState.ACTIVE));
        return id;
    }

    private UUID nominated(String name, String mail) {
        return as(OFFICER, () -> {
            store.open(estavia.id(), LocalName.english("Office of the focal point"), "Ministry");
            UUID id = store.propose(
                    estavia.id(), new Proposal(Post.FOCAL_POINT, name, "Director", mail, List.of(), List.of(), true));
            var scan = new Scan("note.pdf", "PDF", SampleFiles.pdf("Note verbale"));
            nominations.nominate(
                    id,
                    "NV/2026/1",
                    LocalDate.of(2026, 11, 1),
                    scan,
                    store.get(id).version());
            return id;
        });
    }

    private @Nullable Void move(UUID id, AppointmentState state) {
        store.move(id, state, store.get(id).version());
        return null;
    }

    /** Those of Estavia's office whom a member's people see. */
    private List<String> holders(Member reader) {
        return as(
                lead(reader),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> jdbc.sql("select name from member.holder where owner_id = :id")
                                .param("id", estavia.id().value())
                                .query(String.class)
                                .list()));
    }

    private static Viewer lead(Member member) {
        return Program.focalPoint(member.id());
    }

    private static <T extends @Nullable Object> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, work);
    }

    private static void eventually(Supplier<Boolean> holds) {
        for (int i = 0; i < 100 && !holds.get(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(holds.get()).isTrue();
    }
}
