package org.focalnet.outreach.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.SampleFiles;
import org.focalnet.identity.Onboarding;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.Region;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer calls back, accepts and refuses; what they typed is not lost, and an impostor gets nowhere. */
class NominationDecisionTest {

    private static final byte[] PDF = SampleFiles.pdf("Note verbale");
    private static final String DAY = LocalDate.now().minusDays(3).toString();

    private final Browserless officer =
            new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Imre Halasz"));
    private final String government = "Gov" + FreshMembers.word();
    private final String mail = Onboarding.mail();
    private final String sender = Onboarding.mail();
    private final Map<String, String> fields = Applicant.fields(government, mail, sender);

    @BeforeEach
    void slowNobodyDown() {
        SignIns.execute("delete from identity.throttle");
    }

    private Browserless.Answer call(String path, String number, String outcome, String again) {
        return officer.post(
                path + "/calls",
                "person",
                "Ms Orr, Permanent Mission",
                "number",
                number,
                "source",
                "List of missions",
                "said",
                "She knows of it",
                "outcome",
                outcome,
                "again",
                again);
    }

    private Browserless.Answer accept(String path, String member, String code) {
        return officer.post(
                path + "/acceptance",
                "member",
                member,
                "code",
                code,
                "un_group",
                "NONE",
                "note_number",
                "NV 12/2026",
                "day",
                DAY);
    }

    @Test
    void aNewGovernmentIsCalledBackAcceptedAndItsPersonInvitedInOneStep() {
        String path = Applicant.nominated(fields, PDF);
        assertThat(officer.get(path).text()).contains("it would be a new one", "Nobody was called yet");
        String code = Applicant.freeCode();
        assertThat(accept(path, "NEW", code).status()).as("before any call").isEqualTo(422);
        assertThat(Program.get(Members.class).find(code)).isEmpty();
        assertThat(call(path, "+1 212 555 0100", "CONFIRMED", "").status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Ms Orr", "Imre Halasz", "List of missions");
        assertThat(accept(path, "NEW", code).status()).isEqualTo(303);
        Member member = Program.get(Members.class).find(code).orElseThrow();
        assertThat(member.names().in(java.util.Locale.FRENCH)).isEqualTo(government);
        Awaitility.await().untilAsserted(() -> assertThat(Mails.to(mail)).hasSize(1));
        assertThat(Mails.to(mail).getFirst().language()).isEqualTo("fr");
        Awaitility.await().untilAsserted(() -> assertThat(Mails.to(sender)).hasSize(2));
        String appointment = officer.get(path)
                .document()
                .select("a.button[href^=/appointments/]")
                .attr("href");
        assertThat(officer.get(appointment).text()).contains("Leda Marin", "NV 12/2026");
        assertThat(accept(path, code, "").status()).as("twice").isEqualTo(422);
        assertThat(Mails.to(mail)).hasSize(1);
        assertThat(call(path, "+1 212 555 0100", "DENIED", "").status()).isEqualTo(422);
    }

    @Test
    void aFailureHalfWayLeavesNothing() {
        String path = Applicant.nominated(fields, PDF);
        call(path, "+1 212 555 0100", "CONFIRMED", "");
        var answer = accept(path, "NEW", "D1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#note_number").attr("value")).isEqualTo("NV 12/2026");
        assertThat(accept(path, "no-such-member", "").status()).isEqualTo(422);
        assertThat(officer.get(path).text()).contains("Confirmed by call");
        assertThat(Mails.to(mail)).isEmpty();
    }

    @Test
    void aStateThatHasAnOfficeWithAHistoryWaitsForASecondOfficer() {
        Member known = FreshMembers.organisation(government);
        String first = Applicant.nominated(fields, PDF);
        assertThat(officer.get(first)
                        .document()
                        .select("#member option[selected]")
                        .attr("value"))
                .isEmpty();
        call(first, "+1 212 555 0100", "CONFIRMED", "");
        assertThat(officer.get(first)
                        .document()
                        .select("#member option[selected]")
                        .attr("value"))
                .isEqualTo(known.code());
        assertThat(accept(first, known.code(), "").status()).isEqualTo(303);
        String other = Onboarding.mail();
        Map<String, String> again = Applicant.fields(government, other, Onboarding.mail());
        again.put("name", "Second Person");
        String second = Applicant.nominated(again, PDF);
        assertThat(officer.get(second).text()).contains("has a focal point in office", "Leda Marin");
        call(second, "+1 212 555 0100", "CONFIRMED", "");
        assertThat(accept(second, known.code(), "").status()).isEqualTo(303);
        assertThat(officer.get(second).document().select("main").text()).contains("Verified");
        assertThat(officer.get(second).document().select("section[aria-labelledby=history] li"))
                .hasSize(2);
        assertThat(Mails.to(other)).isEmpty();
    }

    @Test
    void aStateThatTheNominationDoesNotNameIsShownFirstAndAllMistakesAreTold() {
        String path = Applicant.nominated(fields, PDF);
        call(path, "+1 212 555 0100", "CONFIRMED", "");
        var wrong = officer.post(path + "/acceptance", "member", "NEW", "code", "D1", "un_group", "NONE", "day", "");
        assertThat(wrong.document().select("#code-error, #day-error, #note_number-error"))
                .hasSize(3);
        String code = List.of("FJ", "NR", "TV", "PW", "KI").stream()
                .filter(one -> Program.get(Members.class).find(one).isEmpty())
                .findFirst()
                .orElseThrow();
        String name = Region.name(code, Locale.ENGLISH);
        var asked = accept(path, "NEW", code.toLowerCase(Locale.ROOT));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.document().select("#code-error").text())
                .contains(code + " = " + name + "; the nomination says: " + government);
        assertThat(asked.document()
                        .select("button[name=sure][value=" + code + "]")
                        .text())
                .isEqualTo("Yes, accept for: " + name);
        assertThat(asked.document().select("#note_number").val()).isEqualTo("NV 12/2026");
        assertThat(Program.get(Members.class).find(code)).isEmpty();
        Member other = FreshMembers.organisation("Other " + government);
        String[] decision = {"member", other.code(), "sure", code, "note_number", "NV 12/2026", "day", DAY};
        var sure = officer.post(path + "/acceptance", decision);
        assertThat(sure.status()).as("sure of another state").isEqualTo(422);
        decision[3] = sure.document().select("button[name=sure]").val();
        assertThat(officer.post(path + "/acceptance", decision).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Accepted: Other " + government);
    }

    @Test
    void theDataProtectionDeskTellsWhatIsHeldOnPersonAndSender() {
        String path = Applicant.nominated(fields, PDF);
        var person = officer.get("/data-protection?mail=" + mail);
        assertThat(person.text())
                .contains(
                        "Named in a nomination", "Leda Marin", "Director", government, "+99 555 01 42 99", "note.pdf");
        assertThat(person.document().select("a[href=" + path + "]")).hasSize(1);
        assertThat(officer.get("/data-protection?mail=" + sender.toUpperCase(Locale.ROOT))
                        .text())
                .contains("Sent a nomination", "Tomas Reyl", "Permanent Mission", government)
                .doesNotContain("Leda Marin");
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .get("/account/held")
                        .text())
                .doesNotContain(government);
    }

    @Test
    void aNumberOfTheFormIsRefusedAndWhatWasTypedStays() {
        String path = Applicant.nominated(fields, PDF);
        var answer = call(path, "00 99 555 01 42 99", "CONFIRMED", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#number-error").text()).contains("came with the nomination");
        assertThat(answer.document().select("#said").text()).isEqualTo("She knows of it");
        assertThat(call(path, "+1 212 555 0100", "UNREACHED", "").status())
                .as("no day")
                .isEqualTo(422);
        assertThat(call(
                                path,
                                "+1 212 555 0100",
                                "UNREACHED",
                                LocalDate.now().plusDays(4).toString())
                        .status())
                .isEqualTo(303);
        assertThat(officer.get("/nominations?q=" + government).text()).contains("call again on");
        assertThat(officer.get("/").text()).as("not before that day").doesNotContain(government);
    }

    @Test
    void whoIsRefusedIsToldWhyAndAnImpostorIsToldNothingAndRemembered() {
        String path = Applicant.nominated(fields, PDF);
        assertThat(officer.post(path + "/refusal", "reason", "IMPOSTOR", "note", "")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(path + "/refusal", "reason", "IMPOSTOR", "note", "The mission knows nobody")
                        .status())
                .isEqualTo(303);
        assertThat(Mails.to(sender)).as("the first mail alone").hasSize(1);
        Map<String, String> again = Applicant.fields(government + "b", Onboarding.mail(), sender);
        Mails.forget(sender);
        String later = Applicant.nominated(again, PDF);
        assertThat(officer.get(later).text()).contains("marked as an impostor");
        assertThat(officer.post(later + "/refusal", "reason", "NO_LETTER", "note", "For us")
                        .status())
                .isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() -> assertThat(Mails.to(sender))
                        .anyMatch(one -> one.text().contains("Il manque une lettre signée")
                                && !one.text().contains("For us")));
        assertThat(officer.get("/nominations?state=impostor&q=" + government).text())
                .contains(government);
    }

    @Test
    void theLetterComesAsItIsAndAPictureIsShown() {
        String path = Applicant.nominated(fields, PDF);
        var file = officer.get(path + "/letter");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(officer.get(path + "/letter/picture").status()).isEqualTo(404);
        assertThat(officer.get(path).document().select("main img")).isEmpty();
    }

    @Test
    void theQueueSearchesSortsAndCostsTheSameHoweverLongItIs() {
        Applicant.nominated(fields, PDF);
        for (String query :
                new String[] {"?state=waiting&sort=newest&q=" + government, "?q=" + mail, "?state=%00&page=99999&q=%25"
                }) {
            assertThat(officer.get("/nominations" + query).status()).isEqualTo(200);
        }
        assertThat(officer.get("/nominations?q=" + mail).text()).contains(government);
        assertThat(officer.get("/nominations?q=nobodyatall").text()).contains("No nomination here");
        int few = org.focalnet.Statements.of(officer, "/nominations").size();
        for (int i = 0; i < 4; i++) {
            Applicant.nominated(Applicant.fields(government + i, Onboarding.mail(), Onboarding.mail()), PDF);
        }
        assertThat(org.focalnet.Statements.of(officer, "/nominations")).hasSize(few);
    }
}
