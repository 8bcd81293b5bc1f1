package org.focalnet.plan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.focalnet.Alone;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.plan.Planned;
import org.junit.jupiter.api.Test;

@Alone
class ReportTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));

    @Test
    void theReportSaysWhatChangedInTheCountrysWords() {
        String plan = Planned.plan(leila, "Plan of words");
        String action = Planned.action(leila, plan, "Objective", "Spoken of");
        Planned.action(leila, plan, "Objective", "Silent one");
        Planned.note(leila, action, "BLOCKED", "The budget was closed.");
        var page = leila.get(plan + "/report");
        assertThat(page.text()).contains("Blocked", "Spoken of", "nothing was said of it", "Silent one");
        assertThat(leila.get(plan + "/report?from=2020-01-01&to=2020-07-01").text())
                .contains("Nothing was said");
        assertThat(leila.get(plan + "/report?from=2027-01-01&to=2020-07-01").status())
                .isEqualTo(422);
        assertThat(leila.get(plan + "/report?from=x&to=%00").status()).isEqualTo(422);
    }

    @Test
    void aReportOfOneHundredAndFiftyPagesIsMadeWhileOneSeesHowFarItIs() throws Exception {
        String plan = Planned.plan(leila, "Plan of pages");
        Planned.fill(estavia, plan, 150);
        Instant begun = Instant.now();
        var making = leila.post(plan + "/reports", "format", "PDF");
        assertThat(making.status()).as(making.text()).isEqualTo(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> leila.get(making.location()).text().contains("The report is ready"));
        Duration took = Duration.between(begun, Instant.now());
        try (var pdf = Loader.loadPDF(leila.file(making.location() + "/file"))) {
            System.out.println("Report: " + pdf.getNumberOfPages() + " pages in " + took.toMillis() + " ms");
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(130);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Plan of pages", "TLP:AMBER+STRICT");
        }
        assertThat(took)
                .as("three times what it may take, since others share the machine")
                .isLessThan(Duration.ofSeconds(10));
    }
}
