package org.focalnet.file.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.file.Courier;
import org.focalnet.file.Desk;
import org.focalnet.file.Files;
import org.focalnet.file.SampleFiles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that hangs on something, as its readers and others meet it. */
class FilePageTest {

    private final Desk owner = Desk.open();
    private final Desk reader = Desk.open();
    private final Desk other = Desk.open();
    private final AudienceChoice both = AudienceChoice.named(Set.of(reader.member()));

    @Test
    void theReadersOfWhatItHangsOnReadItAndNobodyElseOnAnyPath() {
        UUID file = owner.file("Agenda.pdf", SampleFiles.pdf("Agenda of the course"), both);
        Program.get(FileWork.class).turn();
        Desk officer = Desk.of(MemberId.SECRETARIAT);
        for (String path : List.of("/files/" + file, "/files/" + file + "/content", "/files/" + file + "/pages/1")) {
            assertThat(owner.courier().get(path).statusCode()).isEqualTo(200);
            assertThat(reader.courier().get(path).statusCode()).isEqualTo(200);
            assertThat(other.courier().get(path).statusCode()).isEqualTo(404);
            assertThat(officer.courier().get(path).statusCode()).isEqualTo(404);
        }
        assertThat(other.courier()
                        .form("/files/" + file + "/versions", "b.txt", "words".getBytes())
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.courier()
                        .form("/files/" + file + "/versions", "b.txt", "words".getBytes())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsNotSignedInIsAskedToWhetherThereIsAFileOrNot() {
        UUID file = owner.file("Agenda.pdf", SampleFiles.pdf("Agenda"), both);
        for (UUID id : List.of(file, UUID.randomUUID())) {
            assertThat(new Browserless().get("/files/" + id).location()).isEqualTo("/sign-in?back=%2Ffiles%2F" + id);
        }
    }

    @Test
    void whatIsNotAttachedIsItsAccountsAlone() {
        UUID upload = owner.courier().upload("Agenda.pdf", SampleFiles.pdf("Agenda"));
        Desk colleague = Desk.of(owner.member());
        assertThat(owner.courier().get("/files/uploads/" + upload).statusCode()).isEqualTo(200);
        for (Desk foreign : List.of(colleague, reader)) {
            assertThat(foreign.courier().get("/files/uploads/" + upload).statusCode())
                    .isEqualTo(404);
            assertThat(foreign.courier()
                            .patch("/files/uploads/" + upload, 0, new byte[3])
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(owner.courier().get("/files/" + upload + "/content").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDownloadIsSavedUnderItsMarkAndNeverOpenedAsAPage() {
        UUID file = owner.file("خطة العمل ‮gnp.txt", "Plan of action".getBytes(StandardCharsets.UTF_8), both);
        var answer = reader.courier().get("/files/" + file + "/content");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''TLP-AMBER_%D8%AE")
                .doesNotContain("%E2%80%AE");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(Courier.text(answer)).isEqualTo("Plan of action");
    }

    @Test
    void rangesAreAnsweredByteForByte() {
        byte[] content = new byte[3_500_000];
        new Random(7).nextBytes(content);
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) ('a' + (content[i] & 0xF));
        }
        UUID file = owner.file("long.txt", content, both);
        String path = "/files/" + file + "/content";
        assertThat(reader.courier().get(path).body()).isEqualTo(content);
        var part = reader.courier().get(path, "Range", "bytes=1048570-2097200");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 1048570-2097200/3500000");
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(content, 1048570, 2097201));
        assertThat(reader.courier().get(path, "Range", "bytes=-5").body())
                .isEqualTo(Arrays.copyOfRange(content, 3_499_995, 3_500_000));
        assertThat(reader.courier().get(path, "Range", "bytes=3500000-").statusCode())
                .isEqualTo(416);
        assertThat(reader.courier().get(path, "Range", "bytes=0-1,5-6").statusCode())
                .isEqualTo(200);
        assertThat(reader.courier()
                        .get(path, "Range", "bytes=0-1", "If-Range", "\"old\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(reader.courier().head(path).headers().firstValue("Content-Length"))
                .contains("3500000");
    }

    @Test
    void aPdfShowsItsPagesAndIsFoundByItsWords() {
        UUID file = owner.file("Agenda.pdf", SampleFiles.pdf("Zanzibar agenda", "second page"), both);
        Program.get(FileWork.class).turn();
        var page = Jsoup.parse(Courier.text(reader.courier().get("/files/" + file)));
        assertThat(page.select(".file-pages img")).hasSize(2);
        byte[] picture = reader.courier().get("/files/" + file + "/pages/2").body();
        assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
        assertThat(text(reader, file)).contains("Zanzibar agenda").contains("second page");
        assertThat(text(other, file)).isEmpty();
    }

    @Test
    void anOfficeDocumentIsFoundByItsWords() {
        UUID file = owner.file("Plan.docx", SampleFiles.docx("Kilimanjaro plan"), both);
        Program.get(FileWork.class).turn();
        assertThat(text(reader, file)).isEqualTo("Kilimanjaro plan");
    }

    private static String text(Desk who, UUID file) {
        var found = new StringBuilder();
        who.run(() -> Program.get(JdbcClient.class)
                .sql("select text from file.text where file_id = ?")
                .param(file)
                .query(String.class)
                .list()
                .forEach(found::append));
        return found.toString();
    }

    @Test
    void aPdfIsMarkedWithItsReaderWhereItsOwnerAsks() throws Exception {
        UUID upload = owner.courier().upload("Agenda.pdf", SampleFiles.pdf("Agenda"));
        Viewers.run(
                owner.viewer(),
                () -> Program.get(org.focalnet.file.upload.Intake.class).watermark(List.of(upload)));
        owner.attach(both, upload);
        byte[] marked = reader.courier().get("/files/" + upload + "/content").body();
        byte[] own = owner.courier().get("/files/" + upload + "/content").body();
        assertThat(words(marked)).contains("Person").contains("UTC").contains("Agenda");
        assertThat(words(own)).doesNotContain("UTC");
        byte[] wished =
                owner.courier().get("/files/" + upload + "/content?mark=1").body();
        assertThat(words(wished)).contains("UTC");
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aNewerVersionKeepsTheOlderOnesReadableForTheSameReaders() {
        UUID first = owner.file("Agenda.txt", "first".getBytes(), both);
        var answer = owner.courier().form("/files/" + first + "/versions", "Agenda 2.txt", "second".getBytes());
        assertThat(answer.statusCode()).isEqualTo(303);
        String second = answer.headers().firstValue("Location").orElseThrow();
        var page = Jsoup.parse(Courier.text(reader.courier().get(second)));
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(Courier.text(reader.courier().get("/files/" + first + "/content")))
                .isEqualTo("first");
        assertThat(Courier.text(reader.courier().get(second + "/content"))).isEqualTo("second");
        assertThat(other.courier().get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void anObjectsFilesAreListedInTheirNewestVersion() {
        UUID one = owner.courier().upload("One.txt", "one".getBytes());
        UUID two = owner.courier().upload("Two.txt", "two".getBytes());
        UUID object = owner.attach(both, one, two);
        owner.courier().form("/files/" + one + "/versions", "One, new.txt", "newer".getBytes());
        List<Attachment> seen = Viewers.as(
                reader.viewer(),
                () -> Program.get(Attachments.class).of(List.of(object)).get(object));
        assertThat(seen).extracting(Attachment::name).containsExactly("One, new.txt", "Two.txt");
        assertThat(Viewers.as(
                        other.viewer(), () -> Program.get(Attachments.class).of(List.of(object))))
                .isEmpty();
        owner.run(() -> Program.get(Attachments.class).release(object));
        assertThat(reader.courier().get("/files/" + two).statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheKeyOfAMemberIsDestroyedItsFilesAreGone() {
        UUID file = owner.file("Agenda.txt", "words".getBytes(), AudienceChoice.NETWORK);
        UUID waiting = owner.courier().upload("Draft.txt", "draft".getBytes());
        assertThat(reader.courier().get("/files/" + file + "/content").statusCode())
                .isEqualTo(200);
        Desk officer = Desk.of(MemberId.SECRETARIAT);
        int gone = Viewers.as(
                new org.focalnet.audience.Viewer(
                        MemberId.SECRETARIAT, officer.account(), org.focalnet.audience.Role.OFFICER),
                () -> Program.get(Files.class).forget(owner.member()));
        assertThat(gone).isEqualTo(1);
        assertThat(reader.courier().get("/files/" + file).statusCode()).isEqualTo(404);
        assertThat(owner.courier().get("/files/uploads/" + waiting).statusCode())
                .isEqualTo(404);
        String path = owner.courier()
                .begin("Late.txt", 4)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(owner.courier().patch(path, 0, "late".getBytes()).statusCode())
                .isEqualTo(422);
    }
}
