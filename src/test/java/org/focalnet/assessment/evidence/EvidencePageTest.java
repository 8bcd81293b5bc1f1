package org.focalnet.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.file.content.Scanner;
import org.focalnet.file.content.Scanners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** What an answer rests on: a file, a link, a note, put on an item by its page; what is dangerous stays outside. */
class EvidencePageTest {

    private static final byte[] EICAR =
            "X5O!P%@AP EICAR-STANDARD-ANTIVIRUS-TEST-FILE!".getBytes(StandardCharsets.UTF_8);

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test");
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
    private final Courier courier = new Courier(account);
    private Scanners daemon;

    @BeforeEach
    void aScannerIsSetUp() throws Exception {
        daemon = new Scanners();
        Object place = ReflectionTestUtils.getField(daemon.scanner(), "daemon");
        ReflectionTestUtils.setField(Program.get(Scanner.class), "daemon", place);
    }

    @AfterEach
    void andGone() throws Exception {
        ReflectionTestUtils.setField(Program.get(Scanner.class), "daemon", null);
        daemon.close();
    }

    @Test
    void aFileALinkAndANoteHangOnTheItemForTheTeamAloneAndGoTogether() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String item = Reflected.item(leila, round);
        var evidence = facts("link", "https://law.example/decree?id=7", "note", "Article 4 <b>names</b> the office.");
        assertThat(courier.form(item + "/evidence", evidence, "decree.pdf", SampleFiles.pdf("The decree"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(courier.form(item + "/evidence", evidence).statusCode())
                .as("the same form twice is one")
                .isEqualTo(303);
        var shown = leila.get(item).document().select("#evidence-part");
        assertThat(shown.select(".list > li")).hasSize(1);
        assertThat(shown.select("a.title").attr("href")).isEqualTo("https://law.example/decree?id=7");
        assertThat(shown.select("a.title").attr("rel")).contains("noopener");
        assertThat(shown.text()).contains("Decree of 2025", "Article 4 <b>names</b> the office.", "decree.pdf");
        String file = shown.select(".attached a").attr("href");
        assertThat(courier.get(file + "/content").statusCode()).isEqualTo(200);
        assertThat(reader.get(file).status()).isEqualTo(200);
        assertThat(reader.post(item + "/evidence", "title", "Mine").status()).isIn(403, 404);
        for (String path : new String[] {item, file, file + "/content"}) {
            assertThat(mallory.get(path).status()).as(path).isEqualTo(404);
        }
        String removal = shown.select("form[action$=/removal]").attr("action");
        assertThat(mallory.post(removal).status()).isEqualTo(404);
        assertThat(leila.post(removal).status()).isEqualTo(303);
        assertThat(leila.get(item).document().select("#evidence-part .list")).isEmpty();
        assertThat(leila.get(file).status()).isEqualTo(404);
    }

    @Test
    void whatIsInfectedOfAWrongKindOrTooLargeIsRefusedAndWhatWasTypedStays() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String item = Reflected.item(leila, round);
        assertThat(refused(item, "decree.txt", EICAR)).contains("the virus scanner found something in it");
        assertThat(refused(item, "decree.exe", new byte[] {'M', 'Z', 0, 0, 1, 2, 3}))
                .contains("decree.exe");
        assertThat(refused(item, "decree.docx", SampleFiles.bomb(300L * 1024 * 1024)))
                .contains("decree.docx");
        assertThat(refused(item, "empty.pdf", new byte[0])).isNotEmpty();
        var large = courier.begin("decree.pdf", 60L * 1024 * 1024);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(Courier.text(large)).contains("too large");
        String[][] wrong = {
            {"link", "javascript:alert(1)"},
            {"link", "https://a.example/\"onload"},
            {"title", ""},
            {"note", "x".repeat(4001)},
            {"source", "RUMOUR"},
            {"sure", ""}
        };
        for (String[] one : wrong) {
            var answer = courier.form(item + "/evidence", facts(one));
            assertThat(answer.statusCode()).as(one[0] + " " + one[1]).isEqualTo(422);
        }
        assertThat(leila.get(item).document().select("#evidence-part .list")).isEmpty();
        var clean = courier.form(item + "/evidence", facts(), "clean.txt", "Clean.".getBytes(StandardCharsets.UTF_8));
        assertThat(clean.statusCode()).as(Courier.text(clean)).isEqualTo(303);
        Reflected.close(leila, round);
        assertThat(courier.form(item + "/evidence", facts()).statusCode()).isEqualTo(422);
        assertThat(leila.get(item).document().select("#evidence-part form")).isEmpty();
    }

    private String refused(String item, String name, byte[] content) {
        HttpResponse<byte[]> answer = courier.form(item + "/evidence", facts("note", "Kept words."), name, content);
        String text = Courier.text(answer);
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        assertThat(text).contains("Kept words.", "Decree of 2025");
        return text;
    }

    /** The fields of the form, with others in their place. */
    private static Map<String, String> facts(String... others) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "evidence",
                UUID.randomUUID().toString(),
                "title",
                "Decree of 2025",
                "source",
                "LAW",
                "sure",
                "HIGH",
                "link",
                "",
                "note",
                ""));
        for (int i = 0; i + 1 < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields;
    }
}
