package org.focalnet.member.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.exchange.Conversations;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.Test;

/** What is typed does not fit, came twice or too late: it is said, and nothing is lost. */
class HandoverPageTest {

    private static final String SOON = LocalDate.now().plusDays(9).toString();

    private final Offices office = new Offices();
    private final Browserless ana = new Browserless().signInAs(office.ana);
    private final Browserless leo = new Browserless().signInAs(office.leo);

    @Test
    void whatDoesNotFitIsNamedAndShownAgain() {
        ana.get("/handover/new");
        String me = office.ana.toString();
        refused(
                "Give a day between",
                "leaving",
                me,
                "day",
                LocalDate.now().minusDays(1).toString());
        refused("Give a day between", "leaving", me, "day", LocalDate.now().toString());
        refused(
                "Give a day between",
                "leaving",
                me,
                "day",
                LocalDate.now().plusYears(9).toString());
        refused("Nobody follows themselves", "leaving", me, "following", me);
        refused("Nobody follows themselves", "leaving", me, "name", "Ana", "mail", office.anasMail);
        refused("Give both a name and a mail address", "leaving", me, "name", "Noor Idris");
        refused("not both", "leaving", me, "following", office.leo.toString(), "name", "N", "mail", "n@x.example");
        refused("mail", "leaving", me, "name", "Noor Idris", "mail", "nowhere");
        refused(
                "has left the team",
                "leaving",
                me,
                "following",
                UUID.randomUUID().toString());
        refused("Somebody holds the focal point’s post", "leaving", "VACANT");
        var again = refused("Give both", "leaving", me, "name", "Noor Idris", "day", SOON);
        assertThat(again.document().selectFirst("input[name=name]").val()).isEqualTo("Noor Idris");
        assertThat(again.document().selectFirst("input[name=day]").val()).isEqualTo(SOON);
        assertThat(office.handovers()).isEmpty();
    }

    @Test
    void anAddressOfAnotherMemberOrOfSomebodyWhoLeftIsRefused() {
        var other = new Offices();
        ana.get("/handover/new");
        String me = office.ana.toString();
        String theirs = other.anasMail.toUpperCase(Locale.ROOT);
        refused("another member’s team", "leaving", me, "name", "Noor", "mail", theirs);
        String gone = Offices.address();
        UUID old = office.account(Role.TEAM, "Old", gone);
        SignIns.execute("update identity.account set active = false where id = ?", old);
        refused("opens nothing any more", "leaving", me, "name", "Noor", "mail", gone);
    }

    @Test
    void theSameFormTwiceIsOneHandoverAndASecondOneOfThePostIsRefused() {
        ana.get("/handover/new");
        String id = Ids.next().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(ana.post("/handover", "id", id, "leaving", office.ana.toString(), "day", SOON)
                            .location())
                    .isEqualTo("/handover/" + id);
        }
        assertThat(office.handovers()).hasSize(1);
        refused("in preparation already", "leaving", office.ana.toString());
        assertThat(ana.post("/handover", "leaving", office.leo.toString()).status())
                .as("the alternate’s is another")
                .isEqualTo(303);
    }

    @Test
    void ofTwoWhoChangeThePlanTheSecondSeesBoth() {
        String path = prepare();
        String seen = version(path);
        ana.get(path + "/edit");
        leo.get(path + "/edit");
        assertThat(ana.post(path, "version", seen, "leaving", office.ana.toString(), "day", SOON)
                        .status())
                .isEqualTo(303);
        String me = office.ana.toString();
        var late = leo.post(path, "version", seen, "leaving", me, "name", "Noor Idris", "mail", Offices.address());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("changed this handover meanwhile", "What somebody of your team kept");
        assertThat(late.document().selectFirst("input[name=name]").val()).isEqualTo("Noor Idris");
        assertThat(office.handovers().getFirst().chosen()).isFalse();
    }

    @Test
    void notesWrittenInTwoWindowsStandBesideEachOtherAndNothingIsLost() {
        String path = prepare();
        var window = new Browserless().signInAs(office.ana);
        ana.get(path);
        window.get(path);
        assertThat(ana.post(path + "/notes", "version", "0", "notes", "Mine first")
                        .status())
                .isEqualTo(303);
        var late = window.post(path + "/notes", "version", "0", "notes", "The other words");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Mine first", "The other words");
        assertThat(late.document().selectFirst("textarea[name=notes]").val()).isEqualTo("The other words");
        assertThat(late.document()
                        .selectFirst("form[action$=notes] input[name=version]")
                        .val())
                .isEqualTo("1");
        assertThat(window.post(path + "/notes", "version", "1", "notes", "Both").status())
                .isEqualTo(303);
        assertThat(window.post(path + "/notes", "version", "1", "notes", "x".repeat(20_001))
                        .status())
                .isEqualTo(422);
        assertThat(ana.get(path).text()).contains("Both").contains("Version 2");
    }

    @Test
    void aHandoverLeadsToTheOnePlaceForNotesAndShowsWhatIsKeptThere() {
        String path = prepare();
        var before = ana.get(path);
        assertThat(before.document().select("textarea[name=notes]")).isEmpty();
        assertThat(before.document().select("#notes a[href=/handover/notes]")).hasSize(1);
        assertThat(before.text()).contains("Note what is written nowhere");
        ana.get("/handover/notes");
        ana.post("/handover/notes", "version", "0", "notes", "Ring the archivist first.");
        assertThat(ana.get(path).text()).contains("Ring the archivist first.", "The unwritten rules are noted");
        assertThat(leo.get(path).text()).contains("Ring the archivist first.", "The unwritten rules are noted");
        assertThat(ana.get(path).document().select("textarea[name=notes]")).isEmpty();
    }

    @Test
    void whoeverLeavesAloneWritesTheirNotesAndOthersHaveTheirOwn() {
        String path = prepare();
        ana.post(path + "/notes", "version", "0", "notes", "Ana’s words");
        var read = leo.get(path);
        assertThat(read.text()).contains("Ana’s words", "My own notes");
        assertThat(read.document().select("textarea[name=notes]")).isEmpty();
        var refused = leo.post(path + "/notes", "version", "1", "notes", "Leo’s words");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(ana.get(path).text()).contains("Ana’s words").doesNotContain("Leo’s words");
        leo.get("/handover/notes");
        assertThat(leo.post("/handover/notes", "version", "0", "notes", "Leo’s words")
                        .location())
                .isEqualTo("/handover/notes");
        assertThat(leo.post("/handover/notes", "version", "0", "notes", "In an old window")
                        .status())
                .isEqualTo(409);
        assertThat(leo.post("/handover/notes", "version", "1", "notes", "x".repeat(20_001))
                        .status())
                .isEqualTo(422);
        var own = ana.get("/handover/notes");
        assertThat(own.text()).contains("Leo’s words");
        assertThat(own.document().selectFirst("textarea[name=notes]").val()).isEmpty();
        assertThat(ana.get("/handover/pack?part=notes").text()).contains("Ana’s words", "Leo’s words");
        assertThat(new Browserless()
                        .signInAs(office.member.id(), Role.CONTRIBUTOR)
                        .get("/handover/notes")
                        .status())
                .isEqualTo(404);
        assertThat(new Browserless()
                        .signInAs(new Offices().ana)
                        .get("/handover/notes")
                        .text())
                .doesNotContain("Leo’s words");
    }

    @Test
    void aHandoverWithoutItsPersonOrVerificationDoesNotPass() {
        String path = prepare();
        assertThat(ana.post(path + "/passage", "version", version(path)).text()).contains("Say first who follows");
        ana.get(path + "/edit");
        ana.post(path, "version", version(path), "leaving", office.ana.toString(), "following", office.leo.toString());
        assertThat(ana.post(path + "/passage", "version", version(path)).text())
                .contains("has not verified the note verbale");
        assertThat(ana.post(path + "/passage", "version", "0").status()).isEqualTo(409);
        assertThat(ana.get("/team").status()).isEqualTo(200);
    }

    @Test
    void whatWasWithdrawnPassesNoMoreAndItsDayIsTakenBack() {
        String mail = Offices.address();
        ana.get("/handover/new");
        String path = ana.post("/handover", "leaving", office.ana.toString(), "name", "Noor", "mail", mail, "day", SOON)
                .location();
        UUID appointment = office.appointment(mail).id();
        Offices.verify(appointment);
        assertThat(ana.get("/appointments/" + appointment).text()).contains("In office from");
        assertThat(ana.post(path + "/withdrawal", "version", version(path)).location())
                .isEqualTo("/handover");
        assertThat(ana.get("/appointments/" + appointment).text()).doesNotContain("In office from");
        assertThat(ana.post(path + "/passage", "version", "2").status()).isIn(409, 422);
        assertThat(ana.get(path + "/edit").status()).isEqualTo(303);
        assertThat(office.appointment(mail).state()).isEqualTo(AppointmentState.VERIFIED);
    }

    @Test
    void aReaderIsLetInBeforeTheDayAndTakenBackWithThePlan() {
        String mail = Offices.address();
        ana.get("/handover/new");
        String path = ana.post(
                        "/handover", "leaving", office.leo.toString(), "name", "Noor", "mail", mail, "reading", "on")
                .location();
        assertThat(invited(mail, "READER")).isEqualTo(1);
        ana.post(path + "/withdrawal", "version", version(path));
        assertThat(invited(mail, "READER")).isZero();
    }

    @Test
    void counterpartsAreToldOnceEachAndOnlyWhereTheOfficeWishes() {
        MemberId norvia =
                FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
        UUID kai = SignIns.account(norvia, Role.FOCAL_POINT);
        UUID room = Conversations.room(office.member.id(), norvia);
        Conversations.room(office.member.id(), norvia, Program.seat());
        Conversations.fill(office.member.id(), room, 1);
        Told.await(kai, 1);
        int before = Told.of(kai).size();
        UUID mira = office.account(Role.TEAM, "Mira Soler", Offices.address());
        passAlternate(office.leo, mira, "told", "on");
        Told.await(kai, before + 1);
        assertThat(new Browserless().signInAs(kai).get("/notices").text()).contains("has somebody new in its office");
        passAlternate(mira, office.account(Role.TEAM, "Juno Wolff", Offices.address()));
        Statements.of(ana, "/handover");
        assertThat(Told.of(kai)).hasSize(before + 1);
    }

    @Test
    void theSuccessorAloneTicksStepsOffAndTakesThemBack() {
        UUID mira = office.account(Role.TEAM, "Mira Soler", Offices.address());
        String path = passAlternate(office.leo, mira) + "/path";
        var successor = new Browserless().signInAs(mira);
        assertThat(successor.get("/").text()).contains("0 of 16 steps done");
        successor.get(path);
        successor.post(path, "step", "NOTES", "done", "true");
        successor.post(path, "step", "NOTES", "done", "true");
        successor.post(path, "step", "MAP", "done", "true");
        successor.post(path, "step", "MAP", "done", "false");
        assertThat(successor.get(path).text()).contains("1 of 16 steps done");
        assertThat(successor.post(path, "step", "FORGED", "done", "true").status())
                .isEqualTo(404);
        ana.get(path);
        assertThat(ana.post(path, "step", "MAP", "done", "true").status()).isEqualTo(404);
        assertThat(ana.get(path).document().select("main form")).isEmpty();
    }

    @Test
    void theListOfWhatWasPassedIsHeadedByWhatItIs() {
        passAlternate(office.leo, office.account(Role.TEAM, "Mira Soler", Offices.address()));
        Map.of("fr", "Passations effectuées", "es", "Traspasos efectuados", "zh", "已完成的移交")
                .forEach((language, heading) -> assertThat(new Browserless()
                                .speaking(language)
                                .signInAs(office.ana)
                                .get("/handover")
                                .document()
                                .select("h2.kept")
                                .text())
                        .isEqualTo(heading));
    }

    @Test
    void nobodyElseReachesIt() {
        String path = prepare();
        ana.post(path + "/notes", "version", "0", "notes", "Secret");
        for (Browserless stranger : List.of(
                new Browserless().signInAs(new Offices().ana),
                new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER),
                new Browserless().signInAs(office.member.id(), Role.CONTRIBUTOR))) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.post(path + "/passage", "version", "1").status())
                    .isIn(403, 404);
            assertThat(stranger.post(path + "/notes", "version", "1", "notes", "x")
                            .status())
                    .isIn(403, 404);
        }
        var reader = new Browserless().signInAs(office.member.id(), Role.READER);
        assertThat(reader.get(path).text()).contains("Secret");
        assertThat(reader.post(path + "/notes", "version", "1", "notes", "x").status())
                .isIn(403, 404);
    }

    @Test
    void pagesAskTheDatabaseLittle() {
        String path = prepare();
        assertThat(Statements.of(ana, "/handover")).hasSizeLessThanOrEqualTo(1);
        assertThat(Statements.of(ana, path)).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(ana, "/")).hasSizeLessThanOrEqualTo(6);
    }

    private Browserless.Answer refused(String says, String... fields) {
        var answer = ana.post("/handover", fields);
        assertThat(answer.status()).as(says).isEqualTo(422);
        assertThat(answer.document().select("[role=alert]").text()).contains(says);
        return answer;
    }

    private String passAlternate(UUID leaving, UUID following, String... more) {
        ana.get("/handover/new");
        var fields = new ArrayList<>(List.of("leaving", leaving.toString(), "following", following.toString()));
        fields.addAll(List.of(more));
        String path = ana.post("/handover", fields.toArray(String[]::new)).location();
        var passed = ana.post(path + "/passage", "version", version(path));
        assertThat(passed.status()).as(passed.text()).isEqualTo(303);
        return path;
    }

    @Test
    void whatIsToldLateOfHowSomebodyCameDoesNotPassWhatTheyPrepareToLeave() {
        String path = prepare();
        Program.get(Passing.class).arrived(office.member.id(), office.post);
        assertThat(office.handovers().getFirst().open()).isTrue();
        assertThat(ana.get(path).text()).doesNotContain("Passed");
    }

    private String prepare() {
        ana.get("/handover/new");
        var answer = ana.post("/handover", "leaving", office.ana.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private String version(String path) {
        var field = ana.get(path).document().selectFirst("form[action$=withdrawal] input[name=version]");
        return field == null ? "0" : field.attr("value");
    }

    private static int invited(String mail, String role) {
        return SignIns.execute(
                "update identity.invitation set seat = seat where mail = ? and role = ? and accepted is null"
                        + " and withdrawn is null",
                mail,
                role);
    }
}
