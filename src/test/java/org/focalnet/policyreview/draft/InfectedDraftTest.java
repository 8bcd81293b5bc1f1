package org.focalnet.policyreview.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.file.content.Scanner;
import org.focalnet.file.content.Scanners;
import org.focalnet.notify.reply.Answering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** What is infected, of a wrong kind or too large is refused with its reason by every way in, and the rest stays. */
class InfectedDraftTest {

    private static final byte[] EICAR =
            "X5O!P%@AP EICAR-STANDARD-ANTIVIRUS-TEST-FILE!".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> POLICY = Map.of(
            "title",
            "Concessions",
            "scope",
            "INTERNAL",
            "institution",
            "Ministry of Mines",
            "stage",
            "DRAFT",
            "about",
            "Kept.");

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
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
    void anInfectedFileIsRefusedByFormByLinkByMailAndWithACommitment() {
        var courier = new Courier(account);
        var form = courier.form("/policies", POLICY, "draft.txt", EICAR);
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(Courier.text(form)).contains("the virus scanner found something in it", "Kept.");
        var commitment = courier.form(
                "/institutions/commitments",
                Map.of("title", "Decree", "kind", "LAW", "status", "IN_FORCE", "day", "2025-01-01", "text", ""),
                "decree.txt",
                EICAR);
        assertThat(commitment.statusCode()).isEqualTo(422);
        assertThat(Courier.text(commitment)).contains("the virus scanner found something in it");
        String link = leila.post("/policies/links", "institution", "Ministry of Mines")
                .document()
                .select("#made")
                .attr("value");
        assertThat(new Stranger(link.substring(link.indexOf("/policies/drafts/")))
                        .send(Map.of("title", "Concessions"), "draft.txt", EICAR))
                .contains("the virus scanner found something in it");
        Answering.deliver(DraftMail.of("clerk@mines.example", DraftMail.address(leila), "By mail", "Kept.")
                .file("draft.txt", "text/plain", EICAR)
                .file("clean.txt", "text/plain", "Clean.".getBytes(StandardCharsets.UTF_8))
                .whole());
        var register = leila.get("/policies").document();
        assertThat(register.select("tbody tr")).hasSize(1);
        String item = register.select("tbody th a.title").attr("href");
        assertThat(leila.get(item).text()).contains("the virus scanner found something in it", "clean.txt");
        String file = leila.get(item).document().select(".attached a").attr("href");
        assertThat(leila.get(file).text()).doesNotContain("No virus scanner is set up");
    }

    @Test
    void withoutAScannerThePageOfAFileSaysSo() throws Exception {
        andGone();
        Answering.deliver(DraftMail.of("clerk@mines.example", DraftMail.address(leila), "By mail", "Kept.")
                .file("draft.pdf", "application/pdf", SampleFiles.pdf("Words"))
                .whole());
        String item =
                leila.get("/policies").document().select("tbody th a.title").attr("href");
        String file = leila.get(item).document().select(".attached a").attr("href");
        assertThat(leila.get(file).text()).contains("No virus scanner is set up in this program");
        daemon = new Scanners();
    }

    @Test
    void aFileOfAWrongKindOrTooLargeIsRefusedAndWhatWasTypedStays() {
        var courier = new Courier(account);
        var wrong = courier.form("/policies", POLICY, "draft.exe", new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Courier.text(wrong)).contains("draft.exe", "Kept.", "Ministry of Mines");
        var bomb = courier.form("/policies", POLICY, "draft.docx", SampleFiles.bomb(2_000_000_000L));
        assertThat(bomb.statusCode()).isEqualTo(422);
        assertThat(leila.get("/policies").text()).contains("No policy is registered yet");
    }
}
