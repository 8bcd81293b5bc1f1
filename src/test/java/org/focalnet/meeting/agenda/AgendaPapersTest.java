package org.focalnet.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.meeting.Convened;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Papers of an agenda that are not taken: what was typed stays, and what is wrong is said. */
class AgendaPapersTest {

    private final UUID account = SignIns.account(Program.seat(), Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Courier courier = new Courier(account);

    @Test
    void aPaperOfTheWrongTypeIsRefusedAndNothingTypedIsLost() {
        String meeting = Convened.meeting(leila, "Committee");
        for (byte[] content :
                new byte[][] {"<html><script>alert(1)</script></html>".getBytes(), {'M', 'Z', 0, 1, 2, 3}, {}}) {
            var refused = courier.form(meeting + "/items", fields("Objectives"), "paper.pdf", content);
            assertThat(refused.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(Courier.text(refused));
            assertThat(page.select("#file-error").text()).contains("paper.pdf");
            assertThat(page.select("input[name=title]").val()).isEqualTo("Objectives");
        }
        assertThat(leila.get(meeting).text()).contains("No point yet");
        var both = courier.form(
                meeting + "/items",
                fields("Objectives"),
                "good.pdf",
                SampleFiles.pdf("good"),
                "bad.pdf",
                "<svg/>".getBytes());
        assertThat(both.statusCode()).isEqualTo(422);
        String kept =
                Jsoup.parse(Courier.text(both)).select("input[name=upload]").val();
        assertThat(kept).as("the good one need not be sent twice").isNotEmpty();
        var again = new LinkedHashMap<>(fields("Objectives"));
        again.put("upload", kept);
        assertThat(courier.form(meeting + "/items", again).statusCode()).isEqualTo(303);
        assertThat(leila.get(meeting).text()).contains("Objectives", "good.pdf").doesNotContain("bad.pdf");
    }

    @Test
    void aPaperThatIsTooLargeIsRefusedBeforeItIsSent() {
        assertThat(Courier.text(courier.begin("paper.pdf", 51L * 1024 * 1024))).contains("up to 50 MB");
        String meeting = Convened.meeting(leila, "Committee");
        assertThat(leila.get(meeting + "/items/new").text()).contains("No virus scanner looks at files here");
    }

    @Test
    void aPaperInWhichTheScannerFindsSomethingIsNamedAndOpenedByNobody() {
        String meeting = Convened.meeting(leila, "Committee");
        courier.form(meeting + "/items", fields("Objectives"), "eicar.pdf", SampleFiles.pdf("harmless here"));
        String guest = Convened.address();
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", guest);
        leila.post(meeting + "/invitations");
        String link = Convened.link(Convened.mail(guest, 1));
        String paper =
                new Browserless().get(link).document().select("a[href*=papers]").attr("href");
        assertThat(new Browserless().file(paper)).isNotEmpty();
        SignIns.execute(
                "update file.file set state = 'REFUSED' where id = ?",
                UUID.fromString(paper.substring(paper.lastIndexOf('/') + 1)));
        assertThat(leila.get(meeting).text()).contains("eicar.pdf", "The virus scanner found something");
        assertThat(new Browserless().get(link).document().select("a[href*=papers]"))
                .isEmpty();
        assertThat(new Browserless().file(paper)).isEmpty();
    }

    private static Map<String, String> fields(String title) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("presenter", "Justice");
        fields.put("minutes", "20");
        fields.put("position", "1");
        return fields;
    }
}
