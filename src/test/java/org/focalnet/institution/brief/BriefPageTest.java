package org.focalnet.institution.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Samples;
import org.junit.jupiter.api.Test;

class BriefPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final String police =
            Samples.institution(leila, "Police", "mandate", "Protects the public.", "pillar_1", "Patrols markets.");

    @Test
    void itIsDrawnFromMandatePillarsReasonOthersAndWhatBindsAndNeverSaysTheStance() {
        Samples.stance(leila, police, "SCEPTICAL", "BRIEFED", "2026-01-01");
        String army = Samples.institution(leila, "Army");
        Samples.stance(leila, army, "CHAMPION", "ATTENDS", "2026-01-01");
        String decree = Samples.commitment(leila, "Decree on prevention");
        Samples.clause(leila, decree, "Article 4", police);
        var form = leila.get(police + "/briefs/new").document();
        assertThat(form.select("textarea[name=why]").text())
                .contains(
                        "your officers are there first",
                        "Nobody asks you to take on a new mandate",
                        "Protects the public.");
        assertThat(form.select("textarea[name=already]").text()).isEqualTo("Protect at home: Patrols markets.");
        assertThat(form.select("textarea[name=others]").text()).contains("Army");
        assertThat(form.select("textarea[name=binding]").text())
                .contains("Decree on prevention, Article 4 (1 March 2025)");
        assertThat(form.select("textarea").text().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("sceptical", "champion");
    }

    @Test
    void ourTextsAreCompleteInThreeLanguagesAndOthersBeginInEnglish() {
        for (String language : new String[] {"en", "fr", "es"}) {
            var wording = org.focalnet.audience.Viewers.as(
                    org.focalnet.audience.Viewer.office(estavia),
                    () -> Program.get(WordingStore.class).in(language));
            assertThat(wording.ours().keySet()).containsExactlyInAnyOrderElementsOf(Wording.passages());
        }
        assertThat(leila.get(police + "/briefs/new?language=fr").text()).contains("Là où commence la violence");
        assertThat(leila.get(police + "/briefs/new?language=es").text()).contains("Donde empieza la violencia");
        assertThat(leila.get(police + "/briefs/new?language=ru").text()).contains("your officers are there first");
        assertThat(leila.get(police + "/briefs/new?language=xx").status()).isEqualTo(200);
    }

    @Test
    void everyVersionIsKeptAndASecondWriterSeesTheOther() {
        String first = keep("0", "Because it is your street.");
        String second = keep("1", "Because it is your city.");
        assertThat(leila.get(first).text()).contains("your street", "There is a newer version");
        assertThat(leila.get(second).text())
                .contains("your city", "Version 2")
                .doesNotContain("There is a newer version");
        var late = leila.post(police + "/briefs", "based", "1", "language", "en", "why", "Late", "ask", "One hour");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Late", "your city");
        assertThat(late.document().select("input[name=based]").val()).isEqualTo("2");
        assertThat(leila.get(first + "/edit")
                        .document()
                        .select("textarea[name=why]")
                        .text())
                .contains("your street");
        var bad = leila.post(police + "/briefs", "based", "2", "why", "", "ask", "", "offer", "kept");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select("p.error")).hasSize(2);
        assertThat(bad.document().select("textarea[name=offer]").text()).isEqualTo("kept");
    }

    @Test
    void itGoesOutUnderTheNameOfTheOfficeAndTheOwnCopyBearsTheMarkInTheLanguageInWhichItIsWritten() throws IOException {
        String brief = keep("0", "Because it is your street.");
        try (var pdf = Loader.loadPDF(leila.file(brief + "/brief.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Because it is your street.", "What we ask", "Office of the focal point of", "Police")
                    .doesNotContain("TLP:");
        }
        try (var pdf = Loader.loadPDF(leila.file(brief + "/brief.pdf?copy=own"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Because it is your street.", "TLP:AMBER+STRICT");
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(leila.file(brief + "/brief.docx")));
                var text = new XWPFWordExtractor(docx)) {
            assertThat(text.getText()).contains("Because it is your street.", "What we ask", "One hour");
        }
    }

    @Test
    void theOfficeChoosesTheMarkOfWhatGoesOutForItsHeadAndItsFileName() throws IOException {
        String[] fields = {"based", "0", "language", "en", "why", "Because.", "ask", "One hour", "marking", "GREEN"};
        String brief = leila.post(police + "/briefs", fields).location();
        try (var pdf = Loader.loadPDF(leila.file(brief + "/brief.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("TLP:GREEN");
        }
        assertThat(leila.get(brief + "/edit")
                        .document()
                        .select("select[name=marking] option[selected]")
                        .val())
                .isEqualTo("GREEN");
        fields[1] = "1";
        fields[9] = "PINK";
        assertThat(leila.post(police + "/briefs", fields).status()).isEqualTo(422);
    }

    @Test
    void drawingInAnotherLanguageLosesNothingThatWasTypedUnlessItIsSaidTwice() {
        var form = leila.get(police + "/briefs/new").document();
        var fields = new java.util.ArrayList<>(
                java.util.List.of("based", "0", "language", "en", "drawn", "true", "wished", "fr", "act", "draw"));
        form.select("textarea").forEach(area -> fields.addAll(java.util.List.of(area.attr("name"), area.wholeText())));
        var untouched = leila.post(police + "/briefs", fields.toArray(String[]::new));
        assertThat(untouched.status()).isEqualTo(200);
        assertThat(untouched.text()).contains("Là où commence la violence");
        fields.set(fields.indexOf("ask") + 1, "Two mornings of your staff.");
        var changed = leila.post(police + "/briefs", fields.toArray(String[]::new));
        assertThat(changed.text()).contains("You have changed this draft").doesNotContain("Là où commence");
        assertThat(changed.document().select("textarea[name=ask]").text()).isEqualTo("Two mornings of your staff.");
        assertThat(changed.document().select("input[name=language]").val()).isEqualTo("en");
        assertThat(changed.document()
                        .select("select[name=wished] option[selected]")
                        .val())
                .isEqualTo("fr");
        fields.set(fields.indexOf("act") + 1, "anyway");
        assertThat(leila.post(police + "/briefs", fields.toArray(String[]::new)).text())
                .contains("Là où commence la violence");
    }

    @Test
    void aDrawnBriefFitsOnOnePage() throws IOException {
        var form = leila.get(police + "/briefs/new").document();
        var fields = new java.util.ArrayList<>(java.util.List.of("based", "0", "language", "en"));
        form.select("textarea").forEach(area -> fields.addAll(java.util.List.of(area.attr("name"), area.wholeText())));
        String path =
                leila.post(police + "/briefs", fields.toArray(String[]::new)).location();
        try (var pdf = Loader.loadPDF(leila.file(path + "/brief.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aHubSaysATextInItsOwnWordsAndTakesOursAgain() {
        String passage = Wording.passage(InstitutionKind.Area.SECURITY, Brief.Part.ASK);
        String[] fields = {"language", "en", "passage", passage, "version", "0", "text", "Come to tea."};
        assertThat(leila.post("/institutions/texts", fields).status()).isEqualTo(303);
        assertThat(leila.get(police + "/briefs/new")
                        .document()
                        .select("textarea[name=ask]")
                        .text())
                .isEqualTo("Come to tea.");
        var late = leila.post("/institutions/texts", fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("A colleague changed this text meanwhile");
        var other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(other.get("/institutions/texts").text()).doesNotContain("Come to tea.");
        assertThat(leila.post("/institutions/texts/restoration", "language", "en", "passage", passage)
                        .status())
                .isEqualTo(303);
        assertThat(leila.get("/institutions/texts").text()).doesNotContain("Come to tea.");
        assertThat(leila.post("/institutions/texts", "passage", "no.such", "text", "x")
                        .status())
                .isEqualTo(404);
        assertThat(leila.post("/institutions/texts", "passage", passage, "text", "")
                        .status())
                .isEqualTo(422);
    }

    private String keep(String based, String why) {
        var answer = leila.post(
                police + "/briefs",
                "based",
                based,
                "language",
                "en",
                "why",
                why,
                "ask",
                "One hour",
                "offer",
                "We write.");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }
}
