package org.focalnet.member.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Invitations;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.member.appointment.AppointmentStore;
import org.focalnet.workload.Commitments;
import org.focalnet.workload.Months;
import org.junit.jupiter.api.Test;

/** At the day, or at the word of a lead: who leaves is out, who follows has everything, and nothing passes before it may. */
class HandoverPassingTest {

    private static final String TOMORROW = LocalDate.now().plusDays(2).toString();

    private final Offices office = new Offices();
    private final Browserless ana = new Browserless().signInAs(office.ana);
    private final Browserless leo = new Browserless().signInAs(office.leo);

    @Test
    void aColleagueFollowsOnTheDayOnceVerifiedAndWhoLeftIsOut() {
        String mail = Offices.address();
        UUID mira = office.account(Role.TEAM, "Mira Soler", mail);
        String word = FreshMembers.word();
        UUID task = Ids.next();
        Viewers.run(
                office.lead(),
                () -> Program.get(Commitments.class)
                        .take(
                                task,
                                new Commitments.NewCommitment(
                                        "other", "Task " + word, months(), null, 60, office.ana, "")));
        UUID id = prepare(office.ana, mira, TOMORROW);
        note(id, "Ring the archivist first. " + word);
        String own = "Never write to the registrar. " + FreshMembers.word();
        ana.get("/handover/notes");
        ana.post("/handover/notes", "version", "0", "notes", own);
        office.dayIsToday(id);
        Jobs.run("member-handover");
        assertThat(ana.get("/handover/" + id).text()).contains("The day has come", "The secretariat verifies the note");
        assertThat(ana.get("/team").status())
                .as("nobody passes the verification")
                .isEqualTo(200);

        Offices.verify(office.appointment(mail).id());
        Jobs.run("member-handover");

        assertThat(ana.get("/handover/" + id).location()).startsWith("/sign-in");
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
        assertThat(office.appointment(office.anasMail).state()).isEqualTo(AppointmentState.ENDED);
        assertThat(office.appointment(mail).state()).isEqualTo(AppointmentState.ACTIVE);
        var successor = new Browserless().signInAs(mira);
        assertThat(successor.get("/handover/pack?part=notes").text()).contains(word);
        assertThat(successor
                        .get("/handover/pack?part=notes")
                        .text()
                        .replaceFirst("Notes of the people of the team.*", ""))
                .as("also what was kept outside the handover is of somebody who left")
                .contains(own);
        assertThat(successor.get("/").text()).contains("Your first thirty days: 0 of 16 steps done");
        assertThat(successor.get("/handover/new").status())
                .as("holds the office")
                .isEqualTo(200);
        Offices.eventually(
                () -> assertThat(successor.get("/workload/commitments/" + task).text())
                        .contains("Task " + word, "Mira Soler")
                        .doesNotContain("Ana Vidal"));
    }

    @Test
    void whoLeftCannotSignInAgainAndTheirLinksOpenNothing() {
        String mail = Offices.address();
        UUID mira = office.account(Role.TEAM, "Mira Soler", mail);
        UUID id = prepare(office.ana, mira, "");
        Offices.verify(office.appointment(mail).id());
        String link = Viewers.as(
                        office.lead(),
                        () -> Program.get(Invitations.class)
                                .invite(office.member.id(), Role.FOCAL_POINT, "Ana Vidal", office.anasMail))
                .link()
                .replaceFirst("^http://[^/]+", "");
        assertThat(new Browserless().get(link).status()).isEqualTo(200);
        assertThat(pass(ana, id).location()).isEqualTo("/handover/farewell");
        assertThat(ana.get("/handover/farewell").text())
                .contains("Thank you", "Your account is closed and you are signed out");
        assertThat(ana.get("/").location() + ana.get("/").text()).doesNotContain("Handover");
        assertThat(new Browserless().get(link).status()).isNotEqualTo(200);
        var again = new Browserless();
        again.get("/sign-in");
        SignIns.execute("delete from identity.throttle");
        again.post("/sign-in/link", "mail", office.anasMail);
        assertThat(SignIns.execute(
                        "update identity.one_time_link set used = used where subject_id = ? and used is null"
                                + " and purpose = 'SIGN_IN'",
                        office.ana))
                .as("no link is made for a closed account")
                .isZero();
    }

    @Test
    void somebodyFromOutsideIsInvitedWhenItPassesAndFindsEverything() {
        String mail = Offices.address();
        UUID id = prepare(office.ana, null, TOMORROW, "name", "Noor Idris", "mail", mail, "told", "on");
        assertThat(invitations(mail)).isZero();
        Offices.verify(office.appointment(mail).id());
        office.dayIsToday(id);
        Jobs.run("member-handover");
        Offices.eventually(() -> assertThat(invitations(mail)).isEqualTo(1));
        assertThat(office.handovers().getFirst().state()).isEqualTo(Handover.State.DONE);
        UUID noor = office.account(Role.FOCAL_POINT, "Noor Idris", mail);
        var successor = new Browserless().signInAs(noor);
        assertThat(successor.get("/handover/" + id + "/path").text()).contains("Welcome, Noor Idris");
        Jobs.run("member-handover");
        assertThat(office.handovers().getFirst().following())
                .as("who came is written down")
                .isEqualTo(noor);
    }

    @Test
    void whereNobodyElseLeadsTheSecretariatInvitesWhoFollows() {
        SignIns.execute("update identity.account set active = false where id = ?", office.leo);
        String mail = Offices.address();
        UUID id = prepare(office.ana, null, TOMORROW, "name", "Noor Idris", "mail", mail);
        Offices.verify(office.appointment(mail).id());
        office.dayIsToday(id);
        Jobs.run("member-handover");
        Offices.eventually(() -> assertThat(invitations(mail)).isEqualTo(1));
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
    }

    @Test
    void anAlternateIsFollowedByTheWordOfTheOfficeAlone() {
        UUID mira = office.account(Role.TEAM, "Mira Soler", Offices.address());
        UUID id = prepare(office.leo, mira, "");
        assertThat(pass(ana, id).location()).isEqualTo("/handover/" + id);
        assertThat(leo.get("/team").location()).startsWith("/sign-in");
        assertThat(ana.get("/team").text()).contains("Mira Soler").doesNotContain("Leo Brand");
        assertThat(new Browserless().signInAs(mira).get("/handover/new").status())
                .as("leads the team now")
                .isEqualTo(200);
        assertThat(Viewers.as(
                        Offices.OFFICER,
                        () -> Program.get(AppointmentStore.class).of(office.member.id())))
                .as("to be listed, a note verbale is still verified")
                .anyMatch(one -> one.post() == Post.ALTERNATE && one.state() == AppointmentState.PROPOSED);
    }

    @Test
    void theAlternateWhoFollowsTheFocalPointLeavesTheirPostVacantAndThePageSaysSoBefore() {
        String mail = Offices.address();
        UUID mira = office.account(Role.ALTERNATE, "Mira Soler", mail);
        UUID alternate = office.verified(Post.ALTERNATE, "Mira Soler", mail);
        Offices.move(alternate, AppointmentState.ACTIVE);
        assertThat(ana.get("/").text()).doesNotContain("Name an alternate");
        UUID id = prepare(office.ana, mira, "");
        assertThat(ana.get("/handover/" + id).text()).contains("the post of alternate becomes vacant");
        UUID post = Viewers.as(
                Offices.OFFICER,
                () -> Program.get(AppointmentStore.class).of(office.member.id()).stream()
                        .filter(one ->
                                one.post() == Post.FOCAL_POINT && one.mail().equals(mail))
                        .findFirst()
                        .orElseThrow()
                        .id());
        Offices.verify(post);
        assertThat(pass(ana, id).location()).isEqualTo("/handover/farewell");
        var states = Viewers.as(
                Offices.OFFICER,
                () -> List.of(
                        Program.get(AppointmentStore.class).get(alternate).state(),
                        Program.get(AppointmentStore.class).get(post).state()));
        assertThat(states).containsExactly(AppointmentState.ENDED, AppointmentState.ACTIVE);
        var successor = new Browserless().signInAs(mira);
        assertThat(successor.get("/handover/new").status()).as("stays").isEqualTo(200);
        assertThat(successor.get("/").text()).as("where vacancies are shown").contains("Name an alternate");
    }

    @Test
    void aColleaguesPartPassesOnItsDayByTheJob() {
        UUID mira = office.account(Role.TEAM, "Mira Soler", Offices.address());
        UUID juno = office.account(Role.READER, "Juno Wolff", Offices.address());
        UUID id = prepare(mira, juno, TOMORROW);
        Jobs.run("member-handover");
        assertThat(new Browserless().signInAs(mira).get("/team").status()).isEqualTo(200);
        office.dayIsToday(id);
        Jobs.run("member-handover");
        assertThat(new Browserless().signInAs(mira).get("/team").location()).startsWith("/sign-in");
        assertThat(new Browserless().signInAs(juno).get("/office").status())
                .as("writes now")
                .isEqualTo(200);
    }

    @Test
    void thePredecessorIsGoneAndTheAlternateStartsIt() {
        Offices.move(office.post, AppointmentState.ENDED);
        String mail = Offices.address();
        leo.get("/handover/new");
        var sent = leo.post("/handover", "leaving", "VACANT", "name", "Noor Idris", "mail", mail, "day", TOMORROW);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(leo.get(sent.location()).text()).contains("Ana Vidal to Noor Idris");
        Offices.verify(office.appointment(mail).id());
        assertThat(pass(leo, UUID.fromString(sent.location().substring("/handover/".length())))
                        .status())
                .isEqualTo(303);
        Offices.eventually(() -> assertThat(invitations(mail)).isEqualTo(1));
    }

    @Test
    void theSecretariatStartsItByAVerifiedNoteAndReadsNothing() {
        String word = FreshMembers.word();
        String mail = Offices.address();
        UUID appointment = office.verified(Post.FOCAL_POINT, "Noor Idris", mail);
        var verifier = new Browserless().signInAs(Offices.OFFICER.account());
        assertThat(verifier.get("/appointments/" + appointment).text()).contains("Two officers", "Another officer");
        assertThat(verifier.post("/appointments/" + appointment + "/succession", "first_day", TOMORROW)
                        .status())
                .isEqualTo(422);
        var officer = new Browserless().signInAs(Offices.SECOND.account());
        officer.get("/appointments/" + appointment);
        var set = officer.post("/appointments/" + appointment + "/succession", "first_day", TOMORROW);
        assertThat(set.status()).as(set.text()).isEqualTo(303);
        Offices.eventually(() -> assertThat(leo.get("/handover").text()).contains("Ana Vidal to Noor Idris"));
        UUID id = office.handovers().getFirst().id();
        note(id, "The cabinet " + word);
        assertThat(officer.get("/appointments/" + appointment).text())
                .contains("In office from")
                .doesNotContain(word, "The cabinet");
        for (String path : List.of(
                "/handover",
                "/handover/" + id,
                "/handover/" + id + "/path",
                "/handover/pack",
                "/handover/" + id + "/edit")) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(officer.get("/search?q=" + word).text()).doesNotContain("The cabinet");
        office.dayIsToday(id);
        Jobs.run("member-handover");
        assertThat(ana.get("/team").location()).startsWith("/sign-in");
        Offices.eventually(() -> assertThat(invitations(mail)).isEqualTo(1));
        assertThat(officer.get("/audit").text()).doesNotContain(word).doesNotContain("Handed over");
    }

    @Test
    void aPersonWhoIsNotVerifiedIsNotScheduledByTheSecretariat() {
        String mail = Offices.address();
        prepare(office.ana, null, "", "name", "Noor Idris", "mail", mail);
        UUID appointment = office.appointment(mail).id();
        var officer = new Browserless().signInAs(Offices.OFFICER.account());
        officer.get("/appointments/" + appointment);
        assertThat(officer.post("/appointments/" + appointment + "/succession", "first_day", TOMORROW)
                        .status())
                .isEqualTo(422);
        assertThat(officer.post("/appointments/" + appointment + "/succession", "first_day", "2020-01-01")
                        .status())
                .isEqualTo(422);
        assertThat(ana.post("/appointments/" + appointment + "/succession", "first_day", TOMORROW)
                        .status())
                .isIn(403, 404);
    }

    @Test
    void whenTheSecretariatPutsSomebodyIntoOfficeWithoutAPlanTheyAreLedToo() {
        String mail = Offices.address();
        UUID mira = office.account(Role.TEAM, "Mira Soler", mail);
        Offices.move(office.verified(Post.FOCAL_POINT, "Mira Soler", mail), AppointmentState.ACTIVE);
        Offices.eventually(() -> assertThat(office.handovers()).hasSize(1));
        Offices.eventually(() ->
                assertThat(new Browserless().signInAs(mira).get("/").text()).contains("Your first thirty days"));
        assertThat(new Browserless().signInAs(mira).get("/handover/new").status())
                .isEqualTo(200);
    }

    @Test
    void whereThePredecessorIsGoneAndNothingWasPreparedWhoFollowsIsInvitedAllTheSame() {
        Offices.move(office.post, AppointmentState.ENDED);
        String mail = Offices.address();
        UUID appointment = office.verified(Post.FOCAL_POINT, "Noor Idris", mail);
        Offices.move(appointment, AppointmentState.ACTIVE);
        Offices.eventually(() -> assertThat(invitations(mail)).isEqualTo(1));
        Offices.eventually(() -> assertThat(office.handovers()).anyMatch(one -> one.state() == Handover.State.DONE));
        assertThat(leo.get("/team").text()).contains("Invited, not yet here", mail);
        assertThat(leo.get("/appointments/" + appointment).text()).contains("Invited, not here yet", "Send again");
        var officer = new Browserless().signInAs(Offices.SECOND.account());
        String page = "/appointments/" + appointment;
        assertThat(officer.get(page).text()).contains("Invited, not here yet", mail, "Send again");
        var wrong = officer.post(page + "/invitation", "mail", Offices.address(), "language", "fr");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(officer.post(page + "/invitation", "mail", mail, "language", "fr")
                        .location())
                .isEqualTo(page);
        assertThat(officer.get(page).text())
                .as("who opens the link reads the hub")
                .contains("A new link is on its way to " + mail)
                .doesNotContain("/invitations/");
        assertThat(invitations(mail)).isEqualTo(1);
        leo.get(page);
        assertThat(leo.post(page + "/invitation", "language", "en").location()).isEqualTo(page);
        assertThat(invitations(mail)).isEqualTo(1);
        String renewal = leo.get("/team")
                .document()
                .selectFirst("form[action$=/renewal]")
                .attr("action");
        leo.post(renewal);
        assertThat(officer.get(page).text()).contains("Invited, not here yet");
        UUID noor = office.account(Role.FOCAL_POINT, "Noor Idris", mail);
        var successor = new Browserless().signInAs(noor);
        assertThat(successor
                        .get("/")
                        .document()
                        .select("main .list a, main li a")
                        .first()
                        .text())
                .contains("Your first thirty days");
        assertThat(successor.get("/handover").text()).contains("Noor Idris is in the first thirty days");
        assertThat(successor
                        .get("/handover/" + office.handovers().getFirst().id() + "/path")
                        .text())
                .contains("Ana Vidal", office.anasMail);
    }

    @Test
    void anAlternateWhomTheTeamProposedIsInvitedByTheOfficeTheyComeInto() {
        String mail = Offices.address();
        UUID alternate = Viewers.as(
                office.lead(),
                () -> Program.get(AppointmentStore.class)
                        .propose(
                                office.member.id(),
                                new Proposal(Post.ALTERNATE, "Juno Wolff", "", mail, List.of(), List.of(), true)));
        Offices.verify(alternate);
        Viewers.run(
                Offices.OFFICER, () -> Program.get(AppointmentStore.class).move(alternate, AppointmentState.ACTIVE));
        Offices.eventually(() -> assertThat(ana.get("/team").text()).contains("Invited, not yet here", mail));
    }

    @Test
    void ofTwoWhoPassItAtOnceItPassesOnceAndBothAreToldHowItStands() throws Exception {
        String mail = Offices.address();
        UUID mira = office.account(Role.TEAM, "Mira Soler", mail);
        UUID id = prepare(office.ana, mira, "");
        Offices.verify(office.appointment(mail).id());
        leo.get("/handover/" + id);
        String version = version(leo, id);
        String token = leo.token();
        String anas = ana.token();
        List<Callable<Integer>> acts = List.of(
                () -> leo.postWith(token, "/handover/" + id + "/passage", "version", version)
                        .status(),
                () -> ana.postWith(anas, "/handover/" + id + "/passage", "version", version)
                        .status());
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
        }
        assertThat(answers).contains(303).allMatch(Set.of(303, 409, 422)::contains);
        assertThat(office.handovers()).hasSize(1).allMatch(one -> one.state() == Handover.State.DONE);
    }

    @Test
    void itPassesOnlyByAPersonWhoJustProvedWhoTheyAre() {
        UUID mira = office.account(Role.TEAM, "Mira Soler", Offices.address());
        UUID id = prepare(office.leo, mira, "");
        var late = new Browserless().signInAs(office.ana, Instant.now().minus(20, ChronoUnit.MINUTES));
        late.get("/handover/" + id);
        assertThat(late.post("/handover/" + id + "/passage", "version", version(late, id))
                        .location())
                .startsWith("/sign-in/confirmation");
        assertThat(leo.get("/team").status()).isEqualTo(200);
    }

    @Test
    void aSuccessorWhoLeftMeanwhileDoesNotFollow() {
        String mail = Offices.address();
        UUID mira = office.account(Role.TEAM, "Mira Soler", mail);
        UUID id = prepare(office.ana, mira, TOMORROW);
        Offices.verify(office.appointment(mail).id());
        SignIns.execute("update identity.account set active = false where id = ?", mira);
        office.dayIsToday(id);
        Jobs.run("member-handover");
        assertThat(ana.get("/handover/" + id).text()).contains("Mira Soler has left the team: choose anew");
        assertThat(pass(ana, id).text()).contains("This person has left the team meanwhile");
        assertThat(office.appointment(mail).state()).isEqualTo(AppointmentState.VERIFIED);
    }

    private UUID prepare(UUID leaving, UUID following, String day, String... more) {
        List<String> fields = new ArrayList<>(List.of("leaving", leaving.toString(), "day", day));
        if (following != null) {
            fields.addAll(List.of("following", following.toString()));
        }
        fields.addAll(List.of(more));
        ana.get("/handover/new");
        var sent = ana.post("/handover", fields.toArray(String[]::new));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        return UUID.fromString(sent.location().substring("/handover/".length()));
    }

    private void note(UUID id, String text) {
        ana.get("/handover/" + id);
        assertThat(ana.post("/handover/" + id + "/notes", "version", "0", "notes", text)
                        .status())
                .isEqualTo(303);
    }

    private static Browserless.Answer pass(Browserless who, UUID id) {
        who.get("/handover/" + id);
        return who.post("/handover/" + id + "/passage", "version", version(who, id));
    }

    private static String version(Browserless who, UUID id) {
        var field = who.get("/handover/" + id).document().selectFirst("form[action$=withdrawal] input[name=version]");
        return field == null ? "0" : field.attr("value");
    }

    private static int invitations(String mail) {
        return SignIns.execute(
                "update identity.invitation set seat = seat where mail = ? and accepted is null and withdrawn is null"
                        + " and role = 'FOCAL_POINT'",
                mail);
    }

    private static Months months() {
        return new Months(YearMonth.now(), YearMonth.now());
    }
}
