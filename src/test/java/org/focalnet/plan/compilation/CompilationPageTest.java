package org.focalnet.plan.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

/** Texts that are approved once, and the reports that are put together from them. */
class CompilationPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void aTextIsApprovedBySomebodyElseWhereTheTeamHasOneAndEveryVersionStays() {
        String text =
                text("Mandate of the office", "The focal point convenes six ministries each quarter.", "institutions");
        assertThat(approve(leila, text, 1))
                .as("nobody else writes for this team")
                .isEqualTo(303);
        var omar = new Browserless().signInAs(SignIns.account(estavia, Role.TEAM, "Omar Test"));
        assertThat(leila.post(
                                text,
                                fields(
                                        "1",
                                        "Mandate of the office",
                                        "It convenes seven ministries each quarter.",
                                        "institutions"))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(text).text()).contains("Approved, with a newer draft", "waits for somebody else");
        var own = leila.post(text + "/approval", "number", "2");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.text()).contains("does not approve it while somebody else");
        assertThat(omar.post(text + "/approval", "number", "1").status())
                .as("read too early")
                .isEqualTo(303);
        assertThat(approve(omar, text, 2)).isEqualTo(303);
        assertThat(reader.get(text).text())
                .contains("approved by Omar Test", "approved by Leila Test", "six ministries", "seven ministries");
        var stale = omar.post(text, fields("1", "Mandate of the office", "It convenes eight.", "institutions"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("seven ministries", "eight");
        assertThat(leila.get("/plan/passages?state=APPROVED&q=SEVEN").text()).contains("Mandate of the office");
        leila.post(text + "/retirement");
        assertThat(leila.get("/plan/passages").text()).doesNotContain("Mandate of the office");
        assertThat(leila.get("/plan/passages?state=RETIRED").text()).contains("Mandate of the office");
    }

    @Test
    void eachPageOfReportsBelongsToOneEntryOfTheMenu() {
        String report = begun("Report to the regional network", "2026", "REGIONAL", "no");
        for (String page : new String[] {"/plan/reports", report}) {
            assertThat(leila.get(page)
                            .document()
                            .select("#nav a[aria-current=page]")
                            .eachAttr("href"))
                    .as(page)
                    .containsExactly("/plan/reports");
        }
        assertThat(leila.get("/plan")
                        .document()
                        .select("#nav a[aria-current=page]")
                        .eachAttr("href"))
                .containsExactly("/plan");
    }

    @Test
    void twoReportsOnTheSamePeriodAreHeadedSoThatTheyCanBeToldApart() {
        String first = begun("First report", "2026", "REGIONAL", "no");
        String second = begun("Second report", "2026", "REGIONAL", "no");
        String part = section(second, "training");
        leila.post(part, "version", "1", "text", "Forty officials were trained.", "most", "");
        String with = second + "/comparison?with=" + first.substring(first.lastIndexOf('/') + 1);
        assertThat(leila.get(with).document().select(".compare h3").eachText())
                .hasSize(2)
                .anyMatch(head -> head.matches("“First report”, [0-9]+ \\p{L}+ [0-9]{4}"))
                .anyMatch(head -> head.matches("“Second report”, [0-9]+ \\p{L}+ [0-9]{4}"));
    }

    @Test
    void aReportIsFilledFromApprovedTextsFrozenAndTheNextStartsFromIt() throws Exception {
        String text = text("Training", "Forty officials were trained. They came from six ministries.", "training");
        String report = begun("Report to the regional network", "2026", "REGIONAL", "no");
        String part = section(report, "training");
        assertThat(leila.get(part).text()).contains("No approved text is there yet");
        approve(leila, text, 1);
        String id = text.substring(text.lastIndexOf('/') + 1);
        assertThat(leila.get(part).document().select("button[name=put]").eachAttr("value"))
                .containsExactly(id);
        assertThat(leila.post(part, "version", "1", "text", "Typed before.", "most", "", "put", id)
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(
                                part,
                                "version",
                                "2",
                                "text",
                                "Forty officials were trained. They came from six ministries.",
                                "most",
                                "4")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(report).text()).contains("9 words, at most 4", "Too long", "version 1");
        var over = leila.post(report + "/finish", "version", version(report), "mark", "CLEAR");
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.text()).contains("has more words than are taken");
        leila.post(
                part,
                "version",
                "3",
                "text",
                "Forty officials were trained. They came from six ministries.",
                "most",
                "");
        assertThat(leila.post(report + "/finish", "version", "1", "mark", "CLEAR")
                        .status())
                .isEqualTo(409);
        assertThat(leila.post(report + "/finish", "version", version(report), "mark", "CLEAR")
                        .status())
                .isEqualTo(303);
        assertThat(reader.get(report).text()).contains("Finished by Leila Test", "marked TLP:CLEAR");
        assertThat(leila.post(part, "version", "4", "text", "Too late", "most", "")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(report + "/removal").status()).isEqualTo(422);
        try (var pdf = Loader.loadPDF(leila.file(report + "/file.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Forty officials", "Training and education");
        }
        try (var docx =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(leila.file(report + "/file.docx"))))) {
            assertThat(docx.getText()).contains("Forty officials", "2026");
        }
        String next = begun("Report to the regional network", "2027", "REGIONAL", "yes");
        String again = section(next, "training");
        leila.post(
                again,
                "version",
                "1",
                "text",
                "Fifty officials were trained. They came from six ministries.",
                "most",
                "");
        var comparison = reader.get(next + "/comparison");
        assertThat(comparison.document().select("del").text()).isEqualTo("Forty officials were trained.");
        assertThat(comparison.document().select("ins").text()).isEqualTo("Fifty officials were trained.");
        leila.post(text, fields("1", "Training", "Fifty officials were trained in two courses.", "training"));
        approve(leila, text, 2);
        assertThat(leila.get(next).text()).contains("A newer version is approved");
        assertThat(reader.get(report).text()).contains("Forty officials");
        assertThat(Statements.of(leila, next)).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(leila, next + "/comparison")).hasSizeLessThanOrEqualTo(5);
        assertThat(leila.get("/handover/pack?part=report").text()).contains("Report to the regional network");
    }

    @Test
    void listsAreNarrowedFilesAreHarmlessAndBadInputIsShownAgain() {
        assertThat(leila.get("/plan/reports").text()).contains("No report has been begun yet");
        assertThat(leila.get("/plan/passages").text()).contains("No text has been written yet");
        assertThat(leila.get("/plan/reports/new").document().select(".cards a")).hasSize(3);
        begun("=1+1", "2026", "UPR", "no");
        begun("Input", "2026", "SG_INPUT", "no");
        assertThat(leila.get("/plan/reports?kind=UPR").document().select("tbody tr"))
                .hasSize(1);
        assertThat(leila.get("/plan/reports?q=nowhere&page=9").text()).contains("Nothing fits");
        assertThat(Statements.of(leila, "/plan/reports")).hasSizeLessThanOrEqualTo(1);
        text("@sum", "A text that begins with a sign.", "");
        assertThat(new String(leila.file("/plan/reports/list.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFTLP:AMBER+STRICT")
                .contains("'=1+1");
        assertThat(new String(leila.file("/plan/passages/list.csv"), StandardCharsets.UTF_8))
                .contains("'@sum");
        assertThat(Statements.of(leila, "/plan/passages")).hasSizeLessThanOrEqualTo(1);
        assertThat(leila.post("/plan/reports", "kind", "X", "title", "", "language", "tlh")
                        .status())
                .isEqualTo(422);
        var bad = leila.post("/plan/passages", fields("", "x", "short", "nowhere"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select(".error")).hasSizeGreaterThanOrEqualTo(3);
        String report = begun("Bad parts", "2026", "UPR", "no");
        String part = section(report, "law");
        assertThat(leila.post(part, "version", "1", "text", "x", "most", "many").status())
                .isEqualTo(422);
        assertThat(leila.post(part, "version", "1", "text", "x".repeat(40_001)).status())
                .isEqualTo(422);
        assertThat(leila.post(
                                part,
                                "version",
                                "1",
                                "text",
                                "x",
                                "put",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(report + "/finish", "version", version(report), "mark", "CLEAR")
                        .text())
                .contains("Every part is empty");
        assertThat(leila.post(report + "/finish", "mark", "RED").status()).isEqualTo(422);
        assertThat(leila.post(report + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(report).status()).isEqualTo(404);
    }

    @Test
    void onlyTheOwnTeamReadsReportsAndTextsAndAReaderWritesNothing() {
        String text = text("Ours alone", "Words that stay within the team.", "");
        String report = begun("Ours alone", "2026", "UPR", "no");
        for (String page : new String[] {
            text, text + "/edit", report, report + "/comparison", report + "/file.pdf", report + "/file.docx"
        }) {
            assertThat(mallory.get(page).status()).as(page).isEqualTo(404);
        }
        String theirs = mallory.post(
                        "/plan/reports", "kind", "UPR", "title", "Mine", "period", "2026", "language", "en")
                .location();
        assertThat(mallory.get(theirs + "/comparison?with=" + report.substring(report.lastIndexOf('/') + 1))
                        .status())
                .isEqualTo(404);
        for (String act :
                new String[] {text, text + "/approval", text + "/retirement", report + "/finish", report + "/removal"
                }) {
            assertThat(mallory.post(act, fields("1", "Mine now", "Words of somebody else.", ""))
                            .status())
                    .as(act)
                    .isEqualTo(404);
            assertThat(reader.post(act).status()).as(act).isIn(403, 404);
        }
        assertThat(reader.get(report).document().select("main form")).isEmpty();
        assertThat(mallory.get("/plan/passages").text()).doesNotContain("Ours alone");
    }

    private String text(String title, String words, String section) {
        var answer = leila.post("/plan/passages", fields("", title, words, section));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private static String[] fields(String version, String title, String words, String section) {
        return new String[] {
            "version",
            version,
            "title",
            title,
            "text",
            words,
            "section",
            section,
            "language",
            "en",
            "theme",
            "",
            "pillar",
            ""
        };
    }

    private static int approve(Browserless who, String text, int number) {
        return who.post(text + "/approval", "number", String.valueOf(number)).status();
    }

    private String begun(String title, String period, String kind, String carried) {
        var answer = leila.post(
                "/plan/reports", "kind", kind, "title", title, "period", period, "language", "en", "carried", carried);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private String section(String report, String code) {
        return leila.get(report).document().select("#" + code + " .acts a").attr("href");
    }

    private String version(String report) {
        return leila.get(report)
                .document()
                .select("#finish input[name=version]")
                .attr("value");
    }
}
