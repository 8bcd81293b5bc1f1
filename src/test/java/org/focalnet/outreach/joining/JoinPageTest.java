package org.focalnet.outreach.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Rows;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.SampleFiles;
import org.focalnet.identity.Onboarding;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody reads and sends: the guide, its letters, and a nomination of which nothing comes back. */
class JoinPageTest {

    private static final byte[] PDF = SampleFiles.pdf("Note verbale");

    private final Browserless anybody = new Browserless();
    private final String government = "Gov" + FreshMembers.word();
    private final String mail = Onboarding.mail();
    private final String sender = Onboarding.mail();
    private final Map<String, String> fields = Applicant.fields(government, mail, sender);

    @BeforeEach
    void slowNobodyDown() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void theGuideAnswersByContextAndKeepsNothing() {
        var plain = anybody.get("/join");
        assertThat(plain.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(plain.document().select("#answer")).isEmpty();
        var answer = anybody.get("/join?seat=justice&people=two&means=little")
                .document()
                .select("#answer");
        assertThat(answer.text()).contains("Justice ministry", "Two people").doesNotContain("Interior ministry");
        assertThat(anybody.get("/join?seat=%00x&people=" + "a".repeat(3000)).status())
                .isEqualTo(200);
        assertThat(plain.text()).doesNotContainIgnoringCase("complian").doesNotContainIgnoringCase("checklist");
    }

    @Test
    void theGuideIsWholeInFrenchAndSaysInOthersThatItIsInEnglish() {
        assertThat(new Browserless().speaking("fr").get("/join").text())
                .contains("haut fonctionnaire")
                .doesNotContain("Le texte de ce guide");
        assertThat(new Browserless().speaking("ar").get("/join").text()).contains("يُعرض هنا بالإنجليزية");
    }

    @Test
    void everyLetterIsReadAndWrittenOnInThreeLanguages() throws Exception {
        for (String key : Guides.LETTERS) {
            for (String language : Guides.LETTER_LANGUAGES) {
                SampleLetter letter = Guides.letter(key, language);
                String path = letter.path();
                assertThat(anybody.get(path + "?in=" + language).text()).contains(letter.title());
                try (var file =
                        new XWPFDocument(new ByteArrayInputStream(anybody.file(path + "/file?in=" + language)))) {
                    assertThat(file.getParagraphs().stream().map(one -> one.getText()))
                            .anyMatch(text -> text.contains("["));
                }
            }
        }
        assertThat(anybody.get("/join/letters/other").status()).isEqualTo(404);
        assertThat(anybody.get("/learning/courses/without-a-focal-point/appointing")
                        .document()
                        .select("a[href=/join]"))
                .isNotEmpty();
    }

    @Test
    void whatWasTypedIsNotLostAndTheFileIsAskedForAgain() {
        fields.put("mail", "leda@@gov");
        fields.put("name", "");
        var answer = new Applicant().send(fields, "note.pdf", PDF);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#government").attr("value")).isEqualTo(government);
        assertThat(answer.page().select("#mail").attr("value")).isEqualTo("leda@@gov");
        assertThat(answer.page().select("#file-error").text()).contains("choose the file again");
        assertThat(answer.page().select("#problems li")).hasSize(3);
        assertThat(Rows.holding(government)).isEmpty();
    }

    @Test
    void aLetterThatIsNoneIsRefusedWithAWordAndNothingIsKept() {
        for (var file : Map.of(
                        "note.docx", SampleFiles.docx("words"),
                        "note.pdf", "<html><script>alert(1)</script></html>".getBytes(),
                        "empty.pdf", new byte[0])
                .entrySet()) {
            var answer = new Applicant().send(fields, file.getKey(), file.getValue());
            assertThat(answer.status()).as(file.getKey()).isEqualTo(422);
            assertThat(answer.page().select("#file-error").text()).isNotEmpty();
        }
        assertThat(Rows.holding(government)).isEmpty();
    }

    @Test
    void theAnswerIsTheSameForAKnownAndAnUnknownPersonAndOnlyTheMailConfirms() {
        var first = new Applicant().send(fields, "note.pdf", PDF);
        var second = new Applicant().send(fields, "note.pdf", PDF);
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.location()).isEqualTo(second.location()).isEqualTo("/join/nomination/sent");
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(officer.get("/nominations?q=" + government).document().select("#nominations a.title"))
                .isEmpty();
        String link = Mails.to(sender).getFirst().text().replaceFirst("(?s).*https?://[^/]+(/join/\\S+).*", "$1");
        var asked = anybody.get(link).document();
        assertThat(asked.select("form button")).hasSize(1);
        assertThat(asked.select(".facts dd").eachText()).containsExactly(government, "Leda Marin");
        assertThat(officer.get("/nominations?q=" + government).document().select("#nominations a.title"))
                .as("looking changes nothing")
                .isEmpty();
        assertThat(anybody.post(link).status()).isEqualTo(303);
        assertThat(anybody.get(link).text())
                .contains("the secretariat has your nomination")
                .doesNotContain(government);
        assertThat(anybody.post(link).status()).as("twice is once").isEqualTo(303);
        assertThat(officer.get("/nominations?q=" + government).document().select("#nominations a.title"))
                .hasSize(1);
        assertThat(officer.get("/").text()).contains("The government waits for a call-back");
    }

    @Test
    void theMailRepeatsNoWordOfTheForm() {
        new Applicant().send(fields, "note.pdf", PDF);
        assertThat(Mails.one(sender).text()).doesNotContain(government, "Leda", "Tomas", "Directorate");
    }

    @Test
    void aLinkThatIsWrongOrOldLeadsNowhereAndWhatNobodyStoodForIsForgotten() {
        new Applicant().send(fields, "note.pdf", PDF);
        String link = Applicant.link(sender);
        assertThat(anybody.get(link + "x").status()).isEqualTo(404);
        Applicant.change(
                "update outreach.nomination set sent_at = sent_at - interval '8 days' where government = ?",
                government);
        assertThat(anybody.get(link).status()).isEqualTo(404);
        anybody.get("/join/nomination");
        assertThat(anybody.post(link).status()).isEqualTo(404);
        Program.get(JoinStore.class).tidy();
        assertThat(Rows.holding(government)).isEmpty();
    }

    @Test
    void headersAndSecondAddressesDoNotGetIn() {
        for (String bad : List.of(
                "a@b.example\r\nBcc: c@d.example", "a@b.example,c@d.example", "A <a@b.example>", "a b@c.example")) {
            fields.put("sender_mail", bad);
            assertThat(new Applicant().send(fields, "note.pdf", PDF).status())
                    .as(bad)
                    .isEqualTo(422);
        }
        assertThat(Rows.holding(government)).isEmpty();
    }

    @Test
    void oneAddressIsNotFloodedAndOneVisitorIsSlowedDown() {
        int status = 303;
        for (int i = 0; i < 7 && status == 303; i++) {
            status = new Applicant().sendCounted(fields, "note.pdf", PDF).status();
        }
        assertThat(status).isEqualTo(429);
        assertThat(Mails.to(sender)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void nobodyButTheSecretariatSeesWhatCame() {
        String path = Applicant.nominated(fields, PDF);
        for (String one : List.of("/nominations", path, path + "/letter", path + "/letter/picture")) {
            assertThat(new Browserless().get(one).status()).as(one).isIn(303, 404);
            assertThat(new Browserless()
                            .signInAs(Program.seat(), Role.FOCAL_POINT)
                            .get(one)
                            .status())
                    .as(one)
                    .isIn(403, 404);
        }
    }
}
