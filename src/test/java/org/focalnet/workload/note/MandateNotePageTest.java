package org.focalnet.workload.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.workload.Offices.NOW;

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
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.Test;

class MandateNotePageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final String year = String.valueOf(NOW.getYear());

    @Test
    void isDraftedFromTheFiguresAndChangedBeforeItIsKept() throws IOException {
        Offices.hours(estavia, 24);
        Offices.take(estavia, "Six ministries on the plan", NOW, NOW, 62);
        var form = leila.get("/workload/notes/new").document();
        assertThat(form.select("textarea[name=mandate]").text()).contains("rests upon a decree", "24 h a month");
        assertThat(form.select("textarea[name=load]").text())
                .contains("the tasks take 62 h", "One month holds more", "Six ministries on the plan: 62 h");
        assertThat(form.select("textarea[name=asked]").text()).contains("38 h are missing");
        String note = keep("0", "Two days a month of a deputy.").location();
        assertThat(leila.get(note).text()).contains("Version 1", "Two days a month of a deputy.", "62");
        byte[] pdf = leila.file(note + "/pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Two days a month of a deputy.", "TLP:AMBER+STRICT", "Too much, h");
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(leila.file(note + "/docx")));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Two days a month of a deputy.", "62", "24");
        }
    }

    @Test
    void whatWasDoneCountsInItsMonthsAndEachTaskWithItsShareOfTheYear() {
        Offices.hours(estavia, 24);
        Offices.take(
                estavia, "Over two years", NOW.withMonth(12), NOW.withMonth(12).plusMonths(3), 80);
        Offices.take(estavia, "A study", NOW, NOW, 30);
        String done = leila.get("/workload/commitments?q=study")
                .document()
                .select("ul.list a.title")
                .attr("href");
        leila.post(done + "/completion", "version", "1");
        String load = leila.get("/workload/notes/new")
                .document()
                .select("textarea[name=load]")
                .text();
        assertThat(load).contains("the tasks take 50 h", "A study: 30 h, done", "Over two years: 20 h");
        assertThat(load.indexOf("A study")).isLessThan(load.indexOf("Over two years"));
    }

    @Test
    void aMonthIsPassedOnlyWhereTheTableShowsIt() {
        Offices.hours(estavia, 24);
        Offices.take(estavia, "A study", NOW, NOW, 24);
        Offices.sql(estavia, "update workload.commitment set minutes = minutes + 2");
        var form = leila.get("/workload/notes/new").document();
        assertThat(form.select("textarea[name=load]").text()).contains("No month holds more than the office has");
        assertThat(form.select("textarea[name=asked]").text()).contains("stay as they are");
        assertThat(form.select("main table tbody tr")
                        .get(NOW.getMonthValue() - 1)
                        .select("td")
                        .eachText())
                .containsExactly("24", "24", "–");
        assertThat(form.text()).contains("What is done counts here too");
    }

    @Test
    void monthsOfWhichNothingIsWrittenDownAreNotCountedAsFree() {
        Offices.hours(estavia, 24);
        Offices.sql(estavia, "update workload.mandate set valid_from = date_trunc('year', now())");
        Offices.take(estavia, "A study", NOW, NOW, 30);
        String load = leila.get("/workload/notes/new")
                .document()
                .select("textarea[name=load]")
                .text();
        if (NOW.getMonthValue() > 1) {
            assertThat(load)
                    .contains("and " + 24 * (13 - NOW.getMonthValue()) + " h are available")
                    .contains("the hours of the months before are not counted");
        }
    }

    @Test
    void eachVersionStaysAsItWasWithItsFigures() {
        Offices.hours(estavia, 24);
        Offices.take(estavia, "A study", NOW, NOW, 10);
        String first = keep("0", "First words").location();
        Offices.take(estavia, "Another", NOW, NOW, 90);
        String second = keep("1", "Second words").location();
        assertThat(leila.get(first).text())
                .contains("First words", "A newer version")
                .doesNotContain("100");
        assertThat(leila.get(second).text()).contains("Second words", "100").doesNotContain("A newer version");
        assertThat(leila.get("/workload/notes/new?year=" + year).text()).contains("Second words");
        assertThat(leila.get("/workload/notes").document().select("ul.list > li"))
                .hasSize(2);
        for (String path : new String[] {first, first + "/pdf", second + "/docx"}) {
            assertThat(new Browserless()
                            .signInAs(Program.seat(), Role.FOCAL_POINT)
                            .get(path)
                            .status())
                    .isEqualTo(404);
            assertThat(new Browserless()
                            .signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR)
                            .get(path)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aVersionKeptMeanwhileIsShownBesideAndNothingIsLost() {
        keep("0", "Their words");
        var answer = keep("0", "My words");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select(".theirs").text()).contains("Their words");
        assertThat(answer.document().select("textarea[name=asked]").text()).isEqualTo("My words");
        assertThat(answer.document().select("input[name=version]").attr("value"))
                .isEqualTo("1");
    }

    @Test
    void badInputIsShownAgain() {
        var answer = leila.post(
                "/workload/notes", "year", "1999", "title", "", "mandate", "x".repeat(4001), "load", "", "asked", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error")).hasSize(4);
        assertThat(leila.get("/workload/notes/new?year=99999").status()).isEqualTo(200);
        assertThat(new Browserless()
                        .signInAs(estavia, Role.READER)
                        .get("/workload/notes/new")
                        .status())
                .isEqualTo(404);
    }

    private Browserless.Answer keep(String seen, String asked) {
        return leila.post(
                "/workload/notes",
                "year",
                year,
                "version",
                seen,
                "title",
                "The office and its load",
                "mandate",
                "A decree",
                "load",
                "Much",
                "asked",
                asked);
    }
}
