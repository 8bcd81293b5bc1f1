package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The note verbale with its scan, over HTTP: what is kept, what is refused, and that nothing else is lost with it. */
class NominationPageTest {

    private static final byte[] PDF = SampleFiles.pdf("Note verbale");
    private static final int MEGABYTE = 1024 * 1024;

    private final AppointmentStore store = Program.get(AppointmentStore.class);
    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Courier officer = new Courier(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER));
    private final UUID id = proposed();
    private final String page = "/appointments/" + id;

    @Test
    void aRightScanIsKeptAsWhatItIs() {
        record Right(String name, byte[] content, String type) {}
        for (var right : List.of(
                new Right("note.pdf", PDF, "application/pdf"),
                new Right("note.png", SampleFiles.picture("png", 60, 60), "image/png"),
                new Right("note.JPG", SampleFiles.picture("jpg", 60, 60), "image/jpeg"))) {
            assertThat(nominate("NV/1", right.name(), right.content()).statusCode())
                    .isEqualTo(303);
            var scan = officer.get(page + "/scan");
            assertThat(scan.body()).isEqualTo(right.content());
            assertThat(scan.headers().firstValue("Content-Type")).contains(right.type());
            assertThat(scan.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains(right.name());
        }
    }

    @Test
    void aWrongScanIsRefusedWithItsReasonAndTheRestOfTheFormStays() {
        byte[] png = SampleFiles.picture("png", 300, 300);
        refuses("note.pdf", "<html><script>alert(1)</script></html>".getBytes(), "markup that a browser would run");
        refuses("note.exe", PDF, "By its content it would be “note.pdf”");
        refuses("note.pdf", joined(PDF, SampleFiles.zip("A.class", "code")), "two things at once");
        refuses("note.pdf", joined(PDF, "<html><script>alert(1)</script>".getBytes()), "two things at once");
        refuses("note.png", Arrays.copyOf(png, png.length / 2), "breaks off before its end");
        refuses("note.docx", SampleFiles.docx("words"), "is not a PDF, PNG or JPEG");
        refuses("note.pdf", new byte[0], "is empty. Save or scan it again");
        refuses("note.pdf", new byte[10 * MEGABYTE + 1], "larger than 10 MB. Scan the note with fewer dots");
        assertThat(read().noteNumber()).isEmpty();
        assertThat(read().hasScan()).isFalse();
    }

    @Test
    void aFileWithoutContentDoesNotPutANewNoteOverTheScanOfAnother() {
        assertThat(nominate("NV/1", "note.pdf", PDF).statusCode()).isEqualTo(303);
        assertThat(nominate("NV/2", "other.pdf", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(read().noteNumber()).isEqualTo("NV/1");
        assertThat(nominate("NV/3", "", new byte[0]).statusCode())
                .as("nothing chosen: a corrected number keeps its scan")
                .isEqualTo(303);
        assertThat(officer.get(page + "/scan").body()).isEqualTo(PDF);
    }

    @Test
    void whatIsTooLargeToBeReadAtAllIsSaidToBeAndLeadsBackToTheForm() {
        var answer = nominate("NV/1", "note.pdf", new byte[51 * MEGABYTE]);
        assertThat(answer.statusCode()).isEqualTo(413);
        Document said = document(answer);
        assertThat(said.selectFirst("h1").text()).isEqualTo("This is too large");
        assertThat(said.text()).contains("Nothing was saved").contains("choose a smaller file");
        assertThat(said.select("main a[href=" + page + "]")).hasSize(1);
        assertThat(said.select("[data-draft-keep]"))
                .as("what was typed is offered back there")
                .hasSize(1);
        assertThat(read().noteNumber()).isEmpty();
        assertThat(document(officer.get(page)).select("form[data-draft=note-" + id + "] input[name=number]"))
                .hasSize(1);
    }

    @Test
    void theFormSaysWhichScansAreTakenAndWhatBecomesOfTheOneThatIsThere() {
        assertThat(document(officer.get(page)).select("#file-hint").text())
                .isEqualTo("One PDF, PNG or JPEG of at most 10 MB. Only the own team and the secretariat open it.");
        nominate("NV/1", "note.pdf", PDF);
        assertThat(document(officer.get(page)).select("#file-hint").text())
                .contains("of at most 10 MB")
                .contains("The scan that is there stays until you choose another");
        var again = document(nominate("", "note.pdf", PDF));
        assertThat(again.select("#file-error").text()).startsWith("Choose the scan once more");
        assertThat(again.select("#file").attr("aria-describedby")).isEqualTo("file-hint file-error");
    }

    @Test
    void aNoteThatSomebodyElseCameBeforeIsShownBesideOnesOwn() {
        String seen = version();
        assertThat(nominate(seen, "NV/1", "note.pdf", PDF).statusCode()).isEqualTo(303);
        assertThat(nominate(seen, "NV/1", "note.pdf", PDF).statusCode())
                .as("the same form twice is once")
                .isEqualTo(303);
        var stale = nominate(seen, "NV/2", "note.pdf", PDF);
        assertThat(stale.statusCode()).isEqualTo(409);
        Document both = document(stale);
        assertThat(both.text()).contains("Somebody else noted “NV/1”");
        assertThat(both.select("#number").attr("value")).isEqualTo("NV/2");
        assertThat(read().noteNumber()).isEqualTo("NV/1");
        String now =
                both.select("form[action$=/nomination] input[name=version]").attr("value");
        assertThat(nominate(now, "NV/2", "note.pdf", PDF).statusCode()).isEqualTo(303);
        assertThat(read().noteNumber()).isEqualTo("NV/2");
    }

    @Test
    void aStaleStepIsAnsweredOnThePageOfTheAppointment() {
        nominate("NV/1", "note.pdf", PDF);
        var answer = officer.form(page + "/state", Map.of("state", "VERIFIED", "version", "0"), "x", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).text()).contains("Somebody else changed this appointment", "NV/1");
        assertThat(read().state()).isEqualTo(AppointmentState.NOMINATED);
    }

    @Test
    void aStepPressedTwiceIsOne() {
        nominate("NV/1", "note.pdf", PDF);
        String version = String.valueOf(read().version());
        for (int i = 0; i < 2; i++) {
            var answer =
                    officer.form(page + "/state", Map.of("state", "VERIFIED", "version", version), "x", new byte[0]);
            assertThat(answer.statusCode()).isEqualTo(303);
        }
        assertThat(read().state()).isEqualTo(AppointmentState.VERIFIED);
    }

    private void refuses(String name, byte[] content, String reason) {
        var answer = nominate("NV/2026/7", name, content);
        assertThat(answer.statusCode()).as(reason).isEqualTo(422);
        Document form = document(answer);
        assertThat(form.select("#file-error").text()).contains(reason);
        assertThat(form.select("#problems a[href=#file]").text()).contains(reason);
        assertThat(form.select("#number").attr("value")).isEqualTo("NV/2026/7");
        assertThat(form.select("#day").attr("value")).isEqualTo("2026-11-02");
    }

    private HttpResponse<byte[]> nominate(String number, String name, byte[] content) {
        return nominate(version(), number, name, content);
    }

    private HttpResponse<byte[]> nominate(String version, String number, String name, byte[] content) {
        return officer.form(
                page + "/nomination", Map.of("number", number, "day", "2026-11-02", "version", version), name, content);
    }

    private String version() {
        return document(officer.get(page))
                .select("form[action$=/nomination] input[name=version]")
                .attr("value");
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Courier.text(answer));
    }

    private Appointment read() {
        return Viewers.as(Viewer.office(MemberId.SECRETARIAT), () -> store.get(id));
    }

    private UUID proposed() {
        return Viewers.as(Viewer.office(MemberId.SECRETARIAT), () -> {
            store.open(estavia.id(), LocalName.english("Office"), "");
            String mail = FreshMembers.word() + "@estavia.example";
            return store.propose(
                    estavia.id(),
                    new Proposal(Post.FOCAL_POINT, "Ana Vidal", "Director", mail, List.of(), List.of(), true));
        });
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
