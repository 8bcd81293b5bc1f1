package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
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
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Into an office that was held before the secretariat lets nobody by one officer alone, and never before a planned day by one click. */
class SecondOfficerTest {

    private static final UUID FIRST = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);
    private static final UUID SECOND = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);

    private final AppointmentStore store = Program.get(AppointmentStore.class);
    private final SuccessionStore successions = Program.get(SuccessionStore.class);
    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Viewer lead =
            new Viewer(estavia.id(), SignIns.account(estavia.id(), Role.FOCAL_POINT), Role.FOCAL_POINT);
    private final Browserless first = new Browserless().signInAs(FIRST);
    private final Browserless second = new Browserless().signInAs(SECOND);
    private final UUID holder = held();

    @Test
    void theFirstOfAnOfficeComesInByOneOfficer() {
        assertThat(read(holder).state()).isEqualTo(AppointmentState.ACTIVE);
    }

    @Test
    void whoVerifiedDoesNotPutIntoOfficeAndTheOtherDoes() {
        UUID id = proposed(true);
        String page = "/appointments/" + id;
        assertThat(state(first, id, "VERIFIED").status()).isEqualTo(303);
        Answer mine = first.get(page);
        assertThat(mine.text()).contains("Two officers", "You verified the note. Another officer");
        assertThat(mine.document().select("input[name=state][value=ACTIVE], input[name=first_day]"))
                .isEmpty();
        Answer alone = state(first, id, "ACTIVE");
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.text()).contains("A second officer of the secretariat");
        assertThat(read(holder).state()).isEqualTo(AppointmentState.ACTIVE);
        assertThat(second.get(page).text()).contains("Another officer verified the note. Open the scan");
        assertThat(state(second, id, "ACTIVE").status()).isEqualTo(303);
        assertThat(read(holder).state()).isEqualTo(AppointmentState.ENDED);
    }

    @Test
    void withoutTheScanItIsNotVerified() {
        UUID id = proposed(false);
        assertThat(first.get("/appointments/" + id).text()).contains("The scan of the note verbale is missing");
        Answer answer = state(first, id, "VERIFIED");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Add it while the person is proposed or nominated");
    }

    @Test
    void theDatabaseHoldsItToo() {
        UUID id = proposed(true);
        state(first, id, "VERIFIED");
        for (Viewer alone :
                List.of(Viewer.office(MemberId.SECRETARIAT), new Viewer(MemberId.SECRETARIAT, FIRST, Role.OFFICER))) {
            assertThatThrownBy(() -> Viewers.run(
                            alone,
                            () -> Program.get(TransactionTemplate.class)
                                    .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                            .sql("select member.move(:id, :seen, 'ACTIVE', now(), null)")
                                            .param("id", id)
                                            .param("seen", store.get(id).version())
                                            .query(row -> {}))))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whoCorrectsTheAddressStandsForItAndAnotherPutsIntoOffice() {
        UUID id = proposed(true);
        state(second, id, "VERIFIED");
        Appointment now = read(id);
        var other = new Correction(
                now.post(),
                now.name(),
                now.title(),
                FreshMembers.word() + "@estavia.example",
                now.languages(),
                now.expertise(),
                now.listed(),
                now.noteNumber(),
                now.noteDate(),
                null,
                now.version());
        Viewers.run(
                new Viewer(MemberId.SECRETARIAT, FIRST, Role.OFFICER),
                () -> Program.get(CorrectionStore.class).correct(id, other));
        assertThat(read(id).vouched().verified()).isEqualTo(FIRST);
        assertThat(state(first, id, "ACTIVE").status()).isEqualTo(422);
    }

    @Test
    void whereTheMemberAgreedOneOfficerIsEnough() {
        UUID id = proposed(false, lead);
        assertThat(state(first, id, "VERIFIED").status()).isEqualTo(303);
        assertThat(state(first, id, "ACTIVE").status()).isEqualTo(303);
        assertThat(read(id).vouched().confirmed()).isNull();
    }

    @Test
    void aPlannedDayIsWaitedForUnlessAnOfficerSaysWhyNot() {
        UUID id = proposed(false, lead);
        state(first, id, "VERIFIED");
        Viewers.run(lead, () -> successions.schedule(id, Instant.now().plus(20, ChronoUnit.DAYS)));
        Answer page = first.get("/appointments/" + id);
        assertThat(page.text()).contains("Waits for", "Earlier than planned");
        assertThat(page.document().select("details textarea[name=early]")).hasSize(1);
        String name = estavia.name(java.util.Locale.ENGLISH).split(" ")[1];
        assertThat(first.get("/members?q=" + name)
                        .document()
                        .select("#members tbody")
                        .text())
                .contains("waits for")
                .doesNotContain("Activate");
        assertThat(state(first, id, "ACTIVE").text()).contains("Say why the planned day is not waited for");
        assertThat(read(holder).state()).isEqualTo(AppointmentState.ACTIVE);
        assertThat(state(first, id, "ACTIVE", "early", "The minister asked for it")
                        .status())
                .isEqualTo(303);
        assertThat(read(holder).state()).isEqualTo(AppointmentState.ENDED);
        assertThat(new Browserless()
                        .signInAs(estavia.id(), Role.ALTERNATE)
                        .get("/appointments/" + id)
                        .text())
                .contains("The minister asked for it");
    }

    @Test
    void anAddressThatWasVerifiedIsNotChangedWhileItsPersonIsAwaited() {
        UUID id = proposed(true);
        state(first, id, "VERIFIED");
        state(second, id, "ACTIVE");
        Appointment now = read(id);
        assertThatThrownBy(() -> Viewers.run(
                        Viewer.office(MemberId.SECRETARIAT),
                        () -> Program.get(HolderInvitation.class)
                                .anew(now, now.version(), FreshMembers.word() + "@estavia.example", "en")))
                .isInstanceOf(Refused.class);
    }

    private static Answer state(Browserless officer, UUID id, String wanted, String... more) {
        String page = "/appointments/" + id;
        officer.get(page);
        String version = String.valueOf(read(id).version());
        var fields = new java.util.ArrayList<>(List.of("state", wanted, "version", version, "language", "en"));
        fields.addAll(List.of(more));
        return officer.post(page + "/state", fields.toArray(String[]::new));
    }

    private static Appointment read(UUID id) {
        return Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(AppointmentStore.class).get(id));
    }

    private UUID held() {
        return Viewers.as(new Viewer(MemberId.SECRETARIAT, FIRST, Role.OFFICER), () -> {
            store.open(estavia.id(), LocalName.english("Office of the focal point"), "Ministry");
            UUID id = store.propose(estavia.id(), person());
            store.nominate(id, "NV/2026/1", LocalDate.of(2026, 11, 1));
            store.move(id, AppointmentState.VERIFIED);
            store.move(id, AppointmentState.ACTIVE);
            return id;
        });
    }

    private UUID proposed(boolean scanned) {
        return proposed(scanned, new Viewer(MemberId.SECRETARIAT, FIRST, Role.OFFICER));
    }

    private UUID proposed(boolean scanned, Viewer by) {
        return Viewers.as(by, () -> {
            UUID id = store.propose(estavia.id(), person());
            Scan scan = scanned ? new Scan("note.pdf", "PDF", SampleFiles.pdf("Note verbale")) : null;
            store.nominate(
                    id,
                    "NV/2026/2",
                    LocalDate.of(2026, 11, 2),
                    scan,
                    store.get(id).version());
            return id;
        });
    }

    private static Proposal person() {
        String mail = FreshMembers.word() + "@estavia.example";
        return new Proposal(Post.FOCAL_POINT, "Noor Idris", "Director", mail, List.of(), List.of(), true);
    }
}
