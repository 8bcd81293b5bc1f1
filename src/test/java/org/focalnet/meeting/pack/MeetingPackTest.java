package org.focalnet.meeting.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class MeetingPackTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless officer = new Browserless().signInAs(account);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    private String meeting() {
        String meeting = Gatherings.announced(officer, "Packed", List.of(), estavia, norvia);
        Gatherings.session(officer, meeting, "Opening", "09:00", "10:00", "text", "Welcome to all");
        String narrow = Gatherings.session(
                officer,
                meeting,
                "For Estavia alone",
                "10:00",
                "11:00",
                "audience",
                "NAMED",
                "member",
                estavia.toString());
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("title", "Concept paper", "tlp", "GREEN", "language", "en"));
        var courier = new Courier(account);
        assertThat(courier.form(
                                meeting + "/papers/" + UUID.randomUUID(),
                                fields,
                                "concept.pdf",
                                SampleFiles.pdf("concept"))
                        .statusCode())
                .isEqualTo(303);
        fields.put("session", narrow.substring(narrow.lastIndexOf('/') + 1));
        fields.put("title", "Hidden paper");
        fields.put("tlp", "RED");
        assertThat(courier.form(
                                meeting + "/papers/" + UUID.randomUUID(),
                                fields,
                                "hidden.pdf",
                                SampleFiles.pdf("hidden"))
                        .statusCode())
                .isEqualTo(303);
        leila.post(
                meeting + "/delegates/" + UUID.randomUUID(), "name", "Leila Haddad", "part", "HEAD", "listed", "true");
        return meeting;
    }

    @Test
    void thePageStandsAloneAndHoldsWhatItsReaderReads() {
        String meeting = meeting();
        var pack = ana.get(meeting + "/pack.html");
        assertThat(pack.status()).isEqualTo(200);
        assertThat(pack.header("Content-Disposition")).contains("attachment").contains("TLP-GREEN.html");
        assertThat(pack.text())
                .contains(
                        "TLP:GREEN",
                        "What focal points learnt",
                        "Opening",
                        "Welcome to all",
                        "Leila Haddad",
                        "Concept paper",
                        "8 MB")
                .doesNotContain("For Estavia alone", "Hidden paper", "TLP:RED");
        var page = pack.document();
        assertThat(page.select("script, link, img, form, [style], iframe")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href"))
                .as("nothing is asked of a network")
                .allMatch(href -> href.startsWith("#") || href.startsWith("data:application/pdf;base64,"));
        String data = page.select("a[download]").attr("href");
        assertThat(new String(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))))
                .startsWith("%PDF");
        var hers = leila.get(meeting + "/pack.html");
        assertThat(hers.text()).contains("For Estavia alone", "Hidden paper", "TLP:RED");
        assertThat(hers.header("Content-Disposition")).contains("TLP-RED.html");
        var nobody = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(nobody.get(meeting + "/pack.html").status()).isEqualTo(404);
        assertThat(nobody.get(meeting + "/pack.pdf").status()).isEqualTo(404);
    }

    @Test
    void thePdfHoldsTheSame() throws Exception {
        String meeting = meeting();
        assertThat(text(ana.file(meeting + "/pack.pdf")))
                .contains("TLP:GREEN", "What focal points learnt", "Opening", "Leila Haddad", "Concept paper")
                .doesNotContain("For Estavia alone", "Hidden paper");
        assertThat(text(leila.file(meeting + "/pack.pdf"))).contains("For Estavia alone", "Hidden paper", "TLP:RED");
        assertThat(leila.speaking("ar")
                        .get(meeting + "/pack.html")
                        .document()
                        .select("html")
                        .attr("dir"))
                .isEqualTo("rtl");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
