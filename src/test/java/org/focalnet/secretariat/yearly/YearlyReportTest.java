package org.focalnet.secretariat.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.YearSource;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.Test;

/** The report of a year tells counts from five on, is the secretariat's alone as a draft, and stays once it is published. */
class YearlyReportTest {

    private static final int NOW = LocalDate.now(ZoneOffset.UTC).getYear();

    private final String word = FreshMembers.word();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void fourAreNotToldOfAndFiveAre() {
        var year = new YearSource.Year(NOW, java.util.Locale.ENGLISH, Program.get(Texts.class));
        assertThat(year.from5(4)).isEqualTo("fewer than five");
        assertThat(year.from5(5)).isEqualTo("5");
        for (int i = 0; i < 4; i++) {
            finished(NOW - 8);
        }
        String path = drafted(NOW - 8);
        assertThat(figure(path, "Courses finished")).isEqualTo("fewer than five");
        finished(NOW - 8);
        assertThat(figure(path, "Courses finished")).as("as it was drawn").isEqualTo("fewer than five");
        assertThat(officer.post(path + "/figures", "version", "1").status()).isEqualTo(303);
        assertThat(figure(path, "Courses finished")).isEqualTo("at least 5");
    }

    @Test
    void nobodyElseOpensTheDraftAndItsWordsAreKept() {
        String path = drafted(NOW - 9);
        assertThat(leila.get(path).status()).isEqualTo(404);
        assertThat(leila.get(path + "/file").status()).isEqualTo(404);
        assertThat(new Browserless().get(path).status()).isEqualTo(404);
        assertThat(leila.get("/yearly-report").text()).doesNotContain(String.valueOf(NOW - 9));
        officer.get(path);
        assertThat(officer.post(path, "version", "1", "opening", "A quiet year " + word)
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(path).text()).contains("A quiet year " + word);
        var stale = officer.post(path, "version", "1", "opening", "Another " + word);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Another " + word);
        var refused = officer.post(path, "version", "2", "opening", "x".repeat(20_001));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(leila.post("/yearly-report", "year", String.valueOf(NOW)).status())
                .isEqualTo(404);
        assertThat(Statements.of(officer, path)).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(officer, "/yearly-report")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aPublishedReportStaysAndItsFilesHoldTheFigures() throws IOException {
        for (int i = 0; i < 5; i++) {
            finished(NOW - 10);
        }
        String path = drafted(NOW - 10);
        officer.get(path);
        officer.post(path, "version", "1", "opening", "## Heading\n\n- <b>Point</b> " + word);
        assertThat(officer.post(path + "/publication", "version", "2", "readers", "OWN")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(path + "/publication", "version", "2", "readers", "NETWORK")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).text()).contains(word).contains("at least 5");
        assertThat(leila.get(path).document().select(".prose b")).isEmpty();
        assertThat(new Browserless().get(path).status()).isEqualTo(404);
        assertThat(officer.post(path, "version", "3", "opening", "Changed").status())
                .isEqualTo(409);
        assertThat(officer.post(path + "/figures", "version", "3").status()).isEqualTo(409);
        assertThat(word(leila.file(path + "/file?format=DOCX")))
                .contains(word)
                .contains("Courses finished")
                .contains("at least 5")
                .contains("TLP:GREEN");
        assertThat(new String(leila.file(path + "/file?format=PDF"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void aYearThatIsNoneIsRefusedWithTheForm() {
        officer.get("/yearly-report");
        var answer = officer.post("/yearly-report", "year", "1066");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("input[name=year]").val()).isEqualTo("1066");
        assertThat(answer.document().select("#year-error").text())
                .isEqualTo("Type a year from " + (NOW - 10) + " to " + NOW + ".");
        assertThat(officer.post("/yearly-report", "year", "next").status()).isEqualTo(422);
    }

    @Test
    void whatStandsInTheFormIsPublishedAndOnceForTheNetworkCanBeOpenedToEverybody() {
        String path = drafted(NOW - 7);
        var page = officer.get(path).document();
        assertThat(page.select("input[name=readers][checked], details[open] input[name=readers]"))
                .as("nobody is chosen silently")
                .isEmpty();
        assertThat(page.select("form:has(#opening) button").eachAttr("formaction"))
                .containsExactly(path + "/publication");
        assertThat(page.select("details:has(input[name=readers])").text())
                .contains("This is final", "Anybody reads it");
        var nobody = officer.post(path + "/publication", "version", "1", "opening", "Typed " + word);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.document().select("#opening").text()).isEqualTo("Typed " + word);
        assertThat(nobody.document().select("details[open] #readers-error")).hasSize(1);
        var stale =
                officer.post(path + "/publication", "version", "9", "readers", "NETWORK", "opening", "Typed " + word);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select("#opening").text()).isEqualTo("Typed " + word);
        assertThat(stale.document().select("input[name=readers][checked]").val())
                .isEqualTo("NETWORK");
        assertThat(officer.post(path + "/publication", "version", "1", "readers", "NETWORK", "opening", "Typed " + word)
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).text()).contains("Typed " + word).doesNotContain("Open it to everybody");
        officer.get("/yearly-report");
        var again = officer.post("/yearly-report", "year", String.valueOf(NOW - 7));
        assertThat(again.location()).startsWith(path);
        assertThat(officer.get(path).text())
                .contains("is published in this language already")
                .doesNotContain("Draft");
        assertThat(new Browserless().get(path).status()).isEqualTo(404);
        assertThat(leila.post(path + "/opening", "version", "2").status()).isEqualTo(404);
        assertThat(officer.post(path + "/opening", "version", "1").status()).isEqualTo(409);
        assertThat(officer.get(path).document().select("details form[action=" + path + "/opening]"))
                .hasSize(1);
        assertThat(officer.post(path + "/opening", "version", "2").status()).isEqualTo(303);
        assertThat(new Browserless().get(path).text()).contains("Typed " + word);
        assertThat(officer.get(path).document().select("form[action$=/opening]"))
                .isEmpty();
        assertThat(officer.post(path + "/opening", "version", "3").status()).isEqualTo(409);
    }

    private String drafted(int year) {
        leila.get("/");
        SignIns.execute("delete from secretariat.yearly_report where year = ?", year);
        officer.get("/yearly-report");
        var answer = officer.post("/yearly-report", "year", String.valueOf(year));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location").replaceFirst("[?].*", "");
    }

    private String figure(String path, String label) {
        return officer.get(path)
                .document()
                .select("tr:contains(" + label + ") td")
                .text();
    }

    private static void finished(int year) {
        SignIns.execute(
                "insert into learning.progress (id, member_id, account_id, course, begun_at, last_at, finished_at, number)"
                        + " select gen_random_uuid(), ?, gen_random_uuid(), 'focal-point', d, d, d, ?"
                        + " from make_timestamptz(?, 5, 1, 0, 0, 0) d",
                Program.seat().value(),
                UUID.randomUUID().toString(),
                year);
    }

    private static String word(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
