package org.focalnet.policyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;

/** A policy from its registration to the answer of its owner, as a team goes through it. */
class ReviewPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless omar = new Browserless().signInAs(SignIns.account(estavia, Role.TEAM, "Omar Test"));
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void allNoEndsWithADatedNoteForTheFile() throws Exception {
        String policy = Reviewed.policy(leila, "School meals in two provinces", "Ministry of Education");
        var answer = Reviewed.screen(leila, policy);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(policy + "/note");
        assertThat(leila.get(policy + "/note").text())
                .contains("Every answer is no", "Leila Test", "School meals in two provinces");
        String year = String.valueOf(java.time.Year.now().getValue());
        try (var pdf = Loader.loadPDF(leila.file(policy + "/note.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Every answer is no", year, "TLP:AMBER+STRICT");
        }
        try (var docx =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(leila.file(policy + "/note.docx"))))) {
            assertThat(docx.getText()).contains("Every answer is no", year);
        }
        assertThat(leila.get("/policies?waiting=NOBODY").text()).contains("School meals", "Nothing found");
    }

    @Test
    void oneYesCallsForTheFullLensAndAdviceGoesOnlyToWhomItCalledFor() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        assertThat(leila.post(policy + "/advice").status()).isEqualTo(422);
        assertThat(leila.post(policy + "/opinion", "overall", "RAISES").status())
                .isEqualTo(422);
        assertThat(Reviewed.screen(leila, policy, "s3").location()).isEqualTo(policy);
        assertThat(leila.get(policy).text())
                .contains("Full lens", "Does it count, register or label people by identity? Yes");
        assertThat(leila.get(policy + "/opinion").document().select("textarea")).hasSize(19);
    }

    @Test
    void dissentStandsSideBySideAndNobodyWritesOverTheOpinionOfAnother() {
        String policy = called();
        give(leila, policy, "RAISES", "The list can be used to find people.");
        give(omar, policy, "NEUTRAL", "The data stay with the court.");
        var page = reader.get(policy);
        assertThat(page.text())
                .contains(
                        "The reviewers differ",
                        "The list can be used to find people.",
                        "The data stay with the court.");
        assertThat(page.document().select(".compare section h3").eachText()).containsExactly("Leila Test", "Omar Test");
        give(omar, policy, "LOWERS", "Changed my mind.");
        assertThat(reader.get(policy).text()).contains("The list can be used", "Changed my mind.");
        assertThat(reader.get(policy + "/note").text()).contains("The reviewers differ", "Leila Test", "Omar Test");
    }

    @Test
    void aDraftOpinionIsReadByItsWriterAlone() {
        String policy = called();
        assertThat(omar.post(policy + "/opinion", "act", "keep", "version", "0", "remark", "Not sure yet")
                        .status())
                .isEqualTo(303);
        assertThat(omar.get(policy + "/opinion").text()).contains("Not sure yet");
        assertThat(leila.get(policy).text()).doesNotContain("Not sure yet");
        assertThat(leila.get(policy + "/note").text()).doesNotContain("Not sure yet");
        assertThat(omar.post(policy + "/opinion", "act", "keep", "version", "0", "remark", "Other window")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theOwnerAcceptsAdaptsOrDeclinesWithAReasonAndTheRegisterSaysWhatBecameOfIt() {
        String policy = called();
        Reviewed.find(leila, policy, "seasonal herders", "RAISES", "They are listed by clan.");
        Reviewed.recommend(leila, policy, "Leave the clan out of the form.");
        Reviewed.recommend(omar, policy, "Delete entries after one season.");
        assertThat(leila.post(policy + "/advice").status()).isEqualTo(303);
        assertThat(leila.get("/policies?waiting=OWNER").text())
                .contains("Ministry of Interior since today", "2 not answered");
        String[] ids = leila.get(policy + "/responses").document().select("textarea").stream()
                .map(area -> area.id().substring("reason-".length()))
                .collect(Collectors.joining(" "))
                .split(" ");
        var unexplained =
                leila.post(policy + "/responses", "response-" + ids[0], "ACCEPTED", "response-" + ids[1], "DECLINED");
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.text()).contains("Say why");
        leila.post(policy + "/responses", "response-" + ids[0], "ACCEPTED");
        assertThat(leila.get(policy).text()).contains("Advice given");
        leila.post(
                policy + "/responses",
                "response-" + ids[0],
                "ACCEPTED",
                "response-" + ids[1],
                "DECLINED",
                "reason-" + ids[1],
                "The court needs two seasons.");
        assertThat(leila.get(policy).text()).contains("Answered", "The court needs two seasons.");
        assertThat(leila.get("/policies").text()).contains("1 accepted, 0 adapted, 1 declined");
    }

    @Test
    void aFindingThatRaisesTheRiskDraftsANeedThatTellsNothingOfIt() {
        String policy = called();
        Reviewed.find(leila, policy, "seasonal herders", "RAISES", "They are listed by clan.");
        Reviewed.find(leila, policy, "border guards", "LOWERS", "They know who stays.");
        var links = leila.get(policy).document().select("a[href^=/cooperation/needs/new]");
        assertThat(links).hasSize(1);
        assertThat(links.attr("href"))
                .contains("themes=RISK_ASSESSMENT", "pillars=PILLAR_1", "form=DOCUMENT_REVIEW")
                .doesNotContain("herders", "register", policy.substring("/policies/".length()));
        var draft = leila.get(links.attr("href")).document();
        assertThat(draft.select("main input[checked]").eachAttr("value"))
                .contains("RISK_ASSESSMENT", "DOCUMENT_REVIEW");
        assertThat(draft.selectFirst("main form[action=/cooperation/needs]").html())
                .doesNotContain("herders", "clan", policy.substring("/policies/".length()));
        assertThat(reader.get(policy).document().select("main a[href^=/cooperation]"))
                .isEmpty();
    }

    /** An answer without a reason once left an empty cell, at which the paper failed. */
    @Test
    void theNoteIsPaperInEachStateOfThePolicy() throws Exception {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        noted(policy, "Border register");
        Reviewed.screen(leila, policy, "s3");
        noted(policy, "register or label people");
        give(leila, policy, "RAISES", "");
        Reviewed.find(leila, policy, "seasonal herders", "RAISES", "They are listed by clan.");
        Reviewed.recommend(leila, policy, "Leave the clan out of the form.");
        noted(policy, "Leave the clan out", "listed by clan");
        leila.post(policy + "/advice");
        noted(policy, "Leave the clan out");
        String field =
                leila.get(policy + "/responses").document().select("textarea").attr("id");
        leila.post(policy + "/responses", field.replace("reason-", "response-"), "ACCEPTED");
        noted(policy, "Accepted");
        assertThat(leila.post(policy + "/closing").status()).isEqualTo(303);
        noted(policy, "Accepted");
    }

    private void noted(String policy, String... said) throws Exception {
        try (var pdf = Loader.loadPDF(leila.file(policy + "/note.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(said);
        }
    }

    @Test
    void whatStandsInTheFormOfTheAdviceIsGivenWithIt() {
        String policy = called();
        Reviewed.recommend(leila, policy, "Leave the clan out of the form.");
        var half =
                leila.post(policy + "/advice", "recommended", "Delete entries after a season.", "category", "herders");
        assertThat(half.status()).as("half a finding").isEqualTo(422);
        assertThat(half.document().select("textarea[name=recommended]").text())
                .isEqualTo("Delete entries after a season.");
        assertThat(leila.post(policy + "/advice", "recommended", "Delete entries after a season.")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(policy).text()).contains("Advice given", "Leave the clan out", "Delete entries after");
    }

    @Test
    void whatSeemsToNameAPersonIsSavedWithAQuietHintThatSaysWhy() {
        String policy = called();
        Reviewed.find(
                leila, policy, "herders", "RAISES", "They fear the unit of Colonel Marro, telephone +41 79 555 01 02.");
        assertThat(leila.get(policy + "/advice").text())
                .contains(
                        "“Colonel Marro” looks like the name of a person",
                        "looks like a telephone number",
                        "come to harm");
    }

    @Test
    void aRecheckBeginsARoundOfItsOwnAndKeepsTheEarlierOne() {
        String policy = Reviewed.policy(leila, "School meals", "Ministry of Education");
        Reviewed.screen(leila, policy);
        assertThat(leila.post(policy + "/recheck", "recheck", "1999-01-01").status())
                .isEqualTo(422);
        assertThat(leila.post(
                                policy + "/recheck",
                                "recheck",
                                java.time.LocalDate.now().plusDays(30).toString())
                        .status())
                .isEqualTo(303);
        assertThat(leila.get("/policies?waiting=RECHECK").text()).doesNotContain("School meals");
        Reviewed.change(
                estavia,
                "update policyreview.policy set recheck_on = current_date - 3 where id = ?",
                java.util.UUID.fromString(policy.substring("/policies/".length())));
        assertThat(leila.get("/policies?waiting=RECHECK").text()).contains("School meals", "for 3 days");
        assertThat(leila.get("/").text()).contains("School meals", "due for another look");
        assertThat(leila.post(policy + "/rounds").status()).isEqualTo(303);
        Reviewed.screen(leila, policy, "s4");
        assertThat(leila.get(policy).text()).contains("Round 2").doesNotContain("The full lens is not called");
        assertThat(leila.get(policy + "?round=1").text()).contains("This is an earlier round");
        assertThat(leila.get(policy + "/note?round=1").text()).contains("Every answer is no");
    }

    @Test
    void onlyTheOwnTeamReadsAndAReaderWritesNothing() {
        String policy = called();
        for (String part :
                new String[] {"", "/note", "/note.pdf", "/note.docx", "/opinion", "/advice", "/responses", "/screening"
                }) {
            assertThat(mallory.get(policy + part).status()).as(part).isEqualTo(404);
        }
        for (String act :
                new String[] {"/advice", "/closing", "/opinion", "/recheck", "/rounds", "/screening", "/responses"}) {
            assertThat(mallory.post(policy + act).status()).as(act).isEqualTo(404);
            assertThat(reader.post(policy + act).status()).as(act).isIn(403, 404);
        }
        assertThat(reader.get(policy).document().select("main form")).isEmpty();
        assertThat(mallory.get("/policies").text()).doesNotContain("Border register");
    }

    private String called() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        Reviewed.screen(leila, policy, "s3", "s1");
        return policy;
    }

    private static void give(Browserless who, String policy, String overall, String why) {
        String version = who.get(policy + "/opinion")
                .document()
                .select("input[name=version]")
                .attr("value");
        var answer = who.post(
                policy + "/opinion",
                "act",
                "give",
                "version",
                version,
                "overall",
                overall,
                "remark",
                why,
                "effect-q7",
                overall,
                "text-q7",
                why);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }
}
