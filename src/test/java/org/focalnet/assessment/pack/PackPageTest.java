package org.focalnet.assessment.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.institution.Samples;
import org.focalnet.institution.inquiry.Asked;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Institutions answer without a network: what they fill in comes back by file, is shown, and stands after a yes. */
class PackPageTest {

    private static final String HOSTILE = "=HYPERLINK(\"https://e.example\") <script>alert(1)</script>";

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Courier courier = new Courier(account);

    @Test
    void aWorkbookComesBackIsShownAndStandsBesideOthersAfterAYes() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate", "law");
        byte[] pack = leila.file(pack(round, Samples.institution(leila, "Justice")) + "/pack.xlsx");
        edit(pack, book -> {
            assertThat(book.getSheet("focalnet")).isNotNull();
            assertThat(book.getSheetVisibility(1)).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(book.getSheetAt(0).getDataValidations())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(list -> {
                        assertThat(list.getErrorBoxTitle()).isEqualTo("Not in the list");
                        assertThat(list.getErrorBoxText()).isEqualTo("Choose one of the answers in the list.");
                    });
        });
        String item = Reflected.item(leila, round);
        byte[] first = filled(pack, "Head of legal affairs", "In use", "The decree of 2025. " + HOSTILE.substring(1));
        String preview = read(round, first);
        var shown = leila.get(preview);
        assertThat(shown.text()).contains("What the file says", "In use", "The decree of 2025.", "New");
        assertThat(shown.body()).doesNotContain("<script>alert(1)");
        assertThat(leila.get(item).text()).doesNotContain("The decree of 2025.");
        take(preview);
        assertThat(leila.get(item).document().select("#answers tbody tr").eachText())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Justice", "Head of legal affairs", "In use", "<script>"));
        assertThat(leila.get(read(round, first)).text()).contains("Unchanged", "All of it is there already");

        String second = read(round, filled(pack, "Desk officer", "In place on paper", "Not yet applied."));
        assertThat(leila.get(second).text()).contains("Stands beside", "The decree of 2025.");
        take(second);
        String changed = read(round, filled(pack, "head of  Legal affairs", "Begun", ""));
        assertThat(leila.get(changed).text()).contains("Changes what was said", "take the place");
        take(changed);
        take(changed);
        assertThat(leila.get(item).document().select("#answers tbody tr").eachText())
                .hasSize(2)
                .anyMatch(row -> row.contains("Begun") && !row.contains("The decree"))
                .anyMatch(row -> row.contains("Desk officer") && row.contains("Not yet applied."));
    }

    @Test
    void ofTwoYesesToWhatChangedMeanwhileTheSecondIsShownAgain() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        byte[] pack = leila.file(pack(round, Samples.institution(leila, "Justice")) + "/pack.xlsx");
        String one = read(round, filled(pack, "Desk officer", "Begun", "One"));
        String other = read(round, filled(pack, "Desk officer", "In use", "Other"));
        String mark = leila.get(other).document().select("input[name=mark]").attr("value");
        take(one);
        assertThat(leila.post(other, "mark", mark).status()).isEqualTo(409);
        assertThat(leila.get(Reflected.item(leila, round)).text())
                .contains("One")
                .doesNotContain("Other");
        leila.post(round + "/closing", "next", "2028-11-01");
        assertThat(leila.post(other, "mark", mark).status()).isEqualTo(422);
        assertThat(text(bring(round, pack))).contains("closed");
    }

    @Test
    void whatIsOfAnotherRoundOrHubOrWasChangedIsRefusedAndSaysWhy() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String other = Reflected.round(leila, Reflected.CAPACITY, "Review 2027", "mandate");
        byte[] pack = leila.file(pack(round, Samples.institution(leila, "Justice")) + "/pack.xlsx");
        byte[] fine = filled(pack, "Desk officer", "Begun", "");
        assertThat(refused(other, fine)).contains("another round", "Review 2026");
        UUID stranger = SignIns.account(Program.seat(), Role.FOCAL_POINT);
        var vela = new Browserless().signInAs(stranger);
        String theirs = Reflected.round(vela, Reflected.CAPACITY, "Theirs", "mandate");
        var answer = new Courier(stranger).form(theirs + "/packs/files", "pack.xlsx", fine);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("This hub made no such pack").doesNotContain("Review 2026");
        assertThat(refused(round, edit(fine, book -> {
                    var cell = book.getSheet("focalnet").getRow(1).getCell(0);
                    String mark = cell.getStringCellValue();
                    cell.setCellValue(mark.substring(0, mark.length() - 1) + (mark.endsWith("0") ? "1" : "0"));
                })))
                .contains("The file was changed");
        assertThat(refused(round, sheet(fine, 5, 0, "another_code")))
                .contains("Sheet questions, row 6, column A", "another_code");
        assertThat(refused(round, sheet(fine, 5, 1, "Is all well?"))).contains("The question was changed");
        assertThat(refused(round, sheet(fine, 5, 2, "Splendid")))
                .contains("column C", "Splendid cannot be chosen", "In use");
        assertThat(refused(round, sheet(fine, 5, 3, "x".repeat(9000)))).contains("9,000", "8,000");
        assertThat(refused(round, sheet(fine, 3, 3, ""))).contains("in what capacity");
        assertThat(refused(
                        round,
                        edit(
                                fine,
                                book -> book.getSheetAt(0)
                                        .getRow(5)
                                        .createCell(3)
                                        .setCellFormula("1+1"))))
                .contains("formula");
        assertThat(refused(round, pack)).isNotEmpty();
        assertThat(refused(round, new byte[2_500_000])).contains("larger than 2 MB");
        assertThat(refused(round, bomb())).contains("larger than 16 MB");
        assertThat(refused(round, "not a file".getBytes(StandardCharsets.UTF_8)))
                .contains("No column");
        assertThat(refused(round, new byte[] {(byte) 0xFF, 0, 1})).contains("no workbook");
        assertThat(leila.get(Reflected.item(leila, round)).text()).doesNotContain("Begun Justice", "Splendid is");
    }

    @Test
    void aPackThatWasTakenBackTakesNoAnswersAnyMore() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String given = pack(round, Samples.institution(leila, "Justice"));
        byte[] pack = leila.file(given + "/pack.xlsx");
        String waits = read(round, filled(pack, "Desk officer", "Begun", "Came before."));
        String mark = leila.get(waits).document().select("input[name=mark]").attr("value");
        String taken = read(round, filled(pack, "Head of office", "In use", "Taken before."));
        take(taken);
        var reader = new Browserless().signInAs(estavia, Role.READER);
        var mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(reader.post(given + "/withdrawal").status()).isIn(403, 404);
        assertThat(mallory.post(given + "/withdrawal").status()).isEqualTo(404);
        assertThat(leila.post(given + "/withdrawal").status()).isEqualTo(303);
        assertThat(leila.post(given + "/withdrawal").status()).isEqualTo(303);
        assertThat(leila.get(round + "/packs").text()).contains("Taken back by");
        assertThat(leila.get(round + "/packs").document().select("a[href$=/pack.xlsx]"))
                .isEmpty();
        assertThat(leila.get(given + "/pack.xlsx").status()).isEqualTo(404);
        assertThat(refused(round, filled(pack, "Desk officer", "Begun", "Came late.")))
                .contains("The pack of this file, for Justice, was taken back");
        assertThat(leila.post(waits, "mark", mark).status()).isEqualTo(422);
        assertThat(leila.get(waits).text()).contains("was taken back").doesNotContain("Take the answers over");
        assertThat(leila.get(Reflected.item(leila, round)).text())
                .contains("Taken before.")
                .doesNotContain("Came before.", "Came late.");
        assertThat(leila.get("/audit").text()).contains("Took a form pack of a round back");
    }

    @Test
    void aFileThatWaitsIsThrownAwayAfterAQuestionAndOneThatWasTakenOverIsNot() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        byte[] pack = leila.file(pack(round, Samples.institution(leila, "Justice")) + "/pack.xlsx");
        String waits = read(round, filled(pack, "Desk officer", "Begun", "Never wanted."));
        String taken = read(round, filled(pack, "Head of office", "In use", "Taken before."));
        take(taken);
        assertThat(leila.get(round + "/packs").document().select("a[href$=/removal]"))
                .hasSize(1);
        assertThat(leila.get(waits).document().select("a[href$=/removal]")).hasSize(1);
        var ask = leila.get(waits + "/removal");
        assertThat(ask.text()).contains("Throw this file away?", "Nothing of it was taken over");
        String of = ask.document().select("input[name=round]").attr("value");
        var mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(mallory.get(waits + "/removal").status()).isEqualTo(404);
        assertThat(mallory.post(waits + "/removal", "round", of).status()).isEqualTo(404);
        assertThat(reader.post(waits + "/removal").status()).isIn(403, 404);
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(waits + "/removal", "round", of).location()).startsWith(round + "/packs");
        }
        assertThat(leila.get(waits).status()).isEqualTo(404);
        assertThat(leila.post(taken + "/removal", "round", of).location()).isEqualTo(taken);
        assertThat(leila.get(round + "/packs").document().select("#files li")).hasSize(1);
        assertThat(leila.get(Reflected.item(leila, round)).text())
                .contains("Taken before.")
                .doesNotContain("Never wanted.");
        assertThat(leila.get("/audit").document().select("main table").text())
                .containsOnlyOnce("Threw away a file with answers to a round");
    }

    @Test
    void whoAnswersByFileIsNotWaitedForAnyMore() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate", "law");
        String mail = Asked.address();
        String other = Asked.address();
        String justice = Asked.institution(leila, "Justice", mail);
        Reflected.ask(leila, round, justice, mail, "mandate");
        byte[] pack = leila.file(pack(round, justice) + "/pack.xlsx");
        String alone = read(round, filled(pack, "Desk officer", "Begun", "By file."));
        assertThat(ticked(alone)).as("nobody else comes into question").hasSize(1);
        Reflected.ask(leila, round, justice, other, "mandate", "law");
        assertThat(ticked(alone)).as("two may be meant").isEmpty();
        String preview = read(round, filled(pack, " head of legal  affairs ", "In use", "By file too."));
        assertThat(leila.get(preview).document().select("input[name=asked]")).hasSize(2);
        String theirs = ticked(preview).getFirst();
        assertThat(ticked(preview))
                .as("the other one was asked more than the file holds")
                .hasSize(1);
        String mark = leila.get(preview).document().select("input[name=mark]").attr("value");
        String forged = UUID.randomUUID().toString();
        assertThat(leila.post(preview, "mark", mark, "asked", theirs, "asked", forged)
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(round).document().select("#askings li .state").eachText())
                .containsExactlyInAnyOrder("Handed in", "Awaited");
        assertThat(leila.get(round + "/closing").text()).contains("1 institution has not handed in");
        assertThat(leila.get(preview).document().select("input[name=asked]")).isEmpty();
        take(alone);
        assertThat(leila.get(round).document().select("#askings li .state").eachText())
                .as("without a tick nothing is handed in")
                .containsExactlyInAnyOrder("Handed in", "Awaited");
        assertThat(leila.get("/audit").text()).contains("Answers came in another way");
    }

    private List<String> ticked(String preview) {
        return leila.get(preview)
                .document()
                .select("input[name=asked][checked]")
                .eachAttr("value");
    }

    @Test
    void thePageHoldsAllItNeedsAndItsFileComesBack() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review <b>2026</b>", "mandate");
        String justice = Samples.institution(leila, "Justice & \"Law\"");
        Document page = page(round, justice, "en");
        assertThat(page.select("h1").text()).isEqualTo("Review <b>2026</b>");
        assertThat(page.select("[src], link, a[href], img, iframe")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        String code = page.select("fieldset").first().attr("data-code");
        String mark = page.body().attr("data-mark");
        String json = json(
                mark, "Adviser", "{\"code\":\"" + code + "\",\"value\":\"BEGUN\",\"words\":\"<b>From a train</b>\"}");
        String preview = read(round, json.getBytes(StandardCharsets.UTF_8));
        assertThat(leila.get(preview).text()).contains("<b>From a train</b>", "Adviser");
        take(preview);
        assertThat(leila.get(Reflected.item(leila, round)).text()).contains("<b>From a train</b>");
        assertThat(page(round, justice, "ar").select("html").attr("dir")).isEqualTo("rtl");

        for (String wrong : List.of(
                "{\"code\":\"" + code + "\",\"value\":\"BEST\"}",
                "{\"code\":\"other\",\"value\":\"BEGUN\"}",
                "{\"code\":{\"a\":[1]},\"value\":7}",
                "null,[],7,\"x\"")) {
            assertThat(refused(round, json(mark, "Adviser", wrong).getBytes(StandardCharsets.UTF_8)))
                    .contains("answers");
        }
        assertThat(refused(
                        round, json(mark.replace("F1.", "F2."), "Adviser", "").getBytes(StandardCharsets.UTF_8)))
                .contains("The file was changed");
        assertThat(refused(round, "{\"focalnet\":\"pack\"}".getBytes(StandardCharsets.UTF_8)))
                .contains("The file was changed");
        assertThat(refused(round, "{\"a\":".repeat(9000).getBytes(StandardCharsets.UTF_8)))
                .contains("not the file");
        assertThat(refused(round, json(mark, "Adviser", "").getBytes(StandardCharsets.UTF_8)))
                .contains("Nothing is filled in");
        assertThat(refused(
                        round,
                        json(mark, "A", "\"" + "x".repeat(1_500_000) + "\"").getBytes(StandardCharsets.UTF_8)))
                .contains("larger than 1 MB");
    }

    @Test
    void resultsOfKoboToolboxStandAsThoseOfAnInstitution() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String justice = Samples.institution(leila, "Justice");
        var codes = page(round, justice, "en").select("fieldset").eachAttr("data-code");
        String csv = "\uFEFFstart;mandate/" + codes.getFirst() + ";mandate/" + codes.getFirst() + "_note;mandate/"
                + codes.get(1)
                + ";my_own;_uuid\n2026-01-01;in_use;\"Words; with a sign\";;7;u-1\n2026-01-02;begun;;not_for_us;;u-2\n";
        byte[] table = csv.getBytes(StandardCharsets.UTF_8);
        assertThat(refused(round, table)).contains("Choose the institution");
        Map<String, String> from = Map.of("from", Samples.id(justice), "capacity", "Field office");
        var answer = courier.form(round + "/packs/files", from, "results.csv", table);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        String preview = answer.headers().firstValue("Location").orElseThrow();
        assertThat(leila.get(preview).text())
                .contains("Field office (1)", "Field office (2)", "Words; with a sign", "Does not concern us", "my_own")
                .doesNotContain("2026-01-01");
        take(preview);
        assertThat(leila.get(Reflected.item(leila, round)).document().select("#answers tbody tr"))
                .hasSize(2);
        byte[] book = edit(null, made -> {
            var sheet = made.createSheet("Review");
            List<List<String>> rows = List.of(
                    List.of("KEY", "mandate-" + codes.getFirst()),
                    List.of("u-1", "in_use"),
                    List.of("u-9", "not_in_place"));
            for (int row = 0; row < rows.size(); row++) {
                sheet.createRow(row).createCell(0).setCellValue(rows.get(row).getFirst());
                sheet.getRow(row).createCell(1).setCellValue(rows.get(row).getLast());
            }
        });
        answer = courier.form(round + "/packs/files", from, "results.xlsx", book);
        assertThat(leila.get(answer.headers().firstValue("Location").orElseThrow())
                        .text())
                .contains("Changes what was said", "Stands beside");
        byte[] wrong = csv.replace("begun", "best").getBytes(StandardCharsets.UTF_8);
        answer = courier.form(round + "/packs/files", from, "results.csv", wrong);
        assertThat(text(answer)).contains("Sheet CSV, row 3, column B", "best cannot be chosen");
    }

    private String pack(String round, String institution, String language) {
        var made = leila.post(
                round + "/packs", "institution", Samples.id(institution), "sections", "mandate", "language", language);
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        String link = leila.get(round + "/packs")
                .document()
                .select("a[href$=/pack.xlsx]")
                .attr("href");
        return link.substring(0, link.lastIndexOf('/'));
    }

    private String pack(String round, String institution) {
        return pack(round, institution, "en");
    }

    private Document page(String round, String institution, String language) {
        byte[] page = leila.file(pack(round, institution, language) + "/pack.html");
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> bring(String round, byte[] file) {
        return courier.form(round + "/packs/files", "pack", file);
    }

    private String read(String round, byte[] file) {
        var answer = bring(round, file);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String refused(String round, byte[] file) {
        var answer = bring(round, file);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(422);
        return text(answer);
    }

    private void take(String preview) {
        String mark = leila.get(preview).document().select("input[name=mark]").attr("value");
        assertThat(leila.post(preview, "mark", mark).status()).isEqualTo(303);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Courier.text(answer)).text();
    }

    private static String json(String mark, String capacity, String answers) {
        return "{\"focalnet\":\"pack\",\"mark\":\"" + mark + "\",\"capacity\":\"" + capacity + "\",\"answers\":["
                + answers + "]}";
    }

    /** Fills in who answers and the first question. */
    private static byte[] filled(byte[] pack, String capacity, String answer, String words) {
        return sheet(sheet(sheet(pack, 3, 3, capacity), 5, 2, answer), 5, 3, words);
    }

    private static byte[] sheet(byte[] file, int row, int column, String text) {
        return edit(file, book -> {
            Sheet sheet = book.getSheetAt(0);
            sheet.getRow(row).createCell(column).setCellValue(text);
        });
    }

    private static byte[] edit(byte[] file, Consumer<XSSFWorkbook> change) {
        var out = new ByteArrayOutputStream();
        try (var book = file == null ? new XSSFWorkbook() : new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[50_000_000]);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
