package org.focalnet.file.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Viewers;
import org.focalnet.database.DatabaseSettings;
import org.focalnet.file.Courier;
import org.focalnet.file.Desk;
import org.focalnet.file.SampleFiles;
import org.focalnet.file.Upload;
import org.focalnet.file.content.Scanners;
import org.focalnet.file.reading.Reading;
import org.focalnet.file.storage.FileSettings;
import org.focalnet.file.storage.Vault;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Bringing files in, over good connections and bad ones. */
class UploadPageTest {

    private final Desk desk = Desk.open();

    @Test
    void anUploadBrokenOffAtEveryPointGoesOnWhereItStopped() {
        byte[] content = letters(40_000);
        Random random = new Random(3);
        for (int round = 0; round < 4; round++) {
            String path = desk.courier()
                    .begin("a.txt", content.length)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            int offset = 0;
            while (offset < content.length) {
                assertThat(desk.courier().head(path).headers().firstValue("Upload-Offset"))
                        .contains(Integer.toString(offset));
                int next = Math.min(content.length, offset + 1 + random.nextInt(9_000));
                var answer = desk.courier().patch(path, offset, Arrays.copyOfRange(content, offset, next));
                assertThat(answer.statusCode()).isEqualTo(200);
                offset = next;
            }
            UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            desk.attach(AudienceChoice.OWN, id);
            assertThat(desk.courier().get("/files/" + id + "/content").body()).isEqualTo(content);
        }
    }

    @Test
    void aConnectionThatDiesInThePieceKeepsWhatCameBefore() throws Exception {
        byte[] content = letters(300_000);
        String path = desk.courier()
                .begin("a.txt", content.length)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        URI address = URI.create(Program.url());
        String session = SignIns.cookie(desk.account());
        String token = Jsoup.parse(Courier.text(new Session(session).get("/")))
                .select("meta[name=csrf-token]")
                .attr("content");
        try (var socket = new Socket("localhost", address.getPort())) {
            String head =
                    "PATCH " + path + " HTTP/1.1\r\nHost: localhost:" + address.getPort() + "\r\nCookie: focalnet="
                            + session + "\r\nX-CSRF-TOKEN: " + token
                            + "\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream"
                            + "\r\nContent-Length: 300000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(content, 0, 150_000);
            socket.getOutputStream().flush();
        }
        long offset = 0;
        for (int i = 0; i < 100 && offset == 0; i++) {
            Thread.sleep(100);
            offset = desk.courier()
                    .head(path)
                    .headers()
                    .firstValueAsLong("Upload-Offset")
                    .orElse(0);
        }
        assertThat(offset).isBetween(1L, 150_000L);
        desk.courier().patch(path, offset, Arrays.copyOfRange(content, (int) offset, content.length));
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        desk.attach(AudienceChoice.OWN, id);
        assertThat(desk.courier().get("/files/" + id + "/content").body()).isEqualTo(content);
    }

    private record Session(String cookie) {
        java.net.http.HttpResponse<byte[]> get(String path) throws Exception {
            return java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(URI.create(Program.url() + path))
                                    .header("Cookie", "focalnet=" + cookie)
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aPieceAtTheWrongPlaceIsAnsweredWithTheRightOne() {
        String path = desk.courier()
                .begin("a.txt", 10)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        desk.courier().patch(path, 0, "01234".getBytes());
        for (long wrong : new long[] {0, 4, 6, 999}) {
            var answer = desk.courier().patch(path, wrong, "56789".getBytes());
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.headers().firstValue("Upload-Offset")).contains("5");
        }
        var last = desk.courier().patch(path, 5, "56789 and more than was said".getBytes());
        assertThat(Courier.text(last)).contains("name=\"upload\"");
        assertThat(last.headers().firstValue("Upload-Offset")).contains("10");
    }

    @Test
    void aFileThatIsNotTakenIsRefusedWithItsReason() {
        assertThat(Courier.text(desk.courier().begin("a.txt", 0))).contains("is empty");
        assertThat(Courier.text(desk.courier().begin("a.pdf", 51L * 1024 * 1024)))
                .contains("up to 50 MB");
        assertThat(desk.courier().begin("a.pdf", -1).statusCode()).isEqualTo(422);
        byte[] page = "<html><script>alert(1)</script></html>".getBytes();
        String path = desk.courier()
                .begin("a.txt", page.length)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(Courier.text(desk.courier().patch(path, 0, page))).contains("markup that a browser would run");
    }

    @Test
    void aPlainFormBringsAFileWithoutScript() {
        UUID first = desk.file("a.txt", "one".getBytes(), AudienceChoice.OWN);
        var refused = desk.courier().form("/files/" + first + "/versions", "a.html", "<html></html>".getBytes());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(Courier.text(refused)).select("#file-error").text())
                .contains("markup");
        var none = desk.courier().form("/files/" + first + "/versions");
        assertThat(none.statusCode()).isEqualTo(422);
        var taken = desk.courier().form("/files/" + first + "/versions", "b.pdf", SampleFiles.pdf("words"));
        assertThat(taken.statusCode()).isEqualTo(303);
    }

    @Test
    void aFileWaitsForAScannerThatIsAwayAndIsServedToNobodyMeanwhile() throws Exception {
        UploadStore uploads = Program.get(UploadStore.class);
        var away = new Intake(
                uploads,
                Program.get(Vault.class),
                Scanners.at("127.0.0.1:9"),
                Program.get(Reading.class),
                Program.get(FileSettings.class));
        Upload waits = Viewers.as(desk.viewer(), () -> away.receive("a.txt", 5, stream("words")));
        assertThat(waits.state()).isEqualTo(Upload.State.CHECKING);
        Upload bad = Viewers.as(desk.viewer(), () -> away.receive("b.txt", 5, stream("EICAR")));
        try (var daemon = new Scanners()) {
            var back = new Intake(
                    uploads,
                    Program.get(Vault.class),
                    daemon.scanner(),
                    Program.get(Reading.class),
                    Program.get(FileSettings.class));
            Viewers.run(desk.viewer(), () -> {
                back.recheck(waits.id());
                back.recheck(bad.id());
                assertThat(uploads.find(waits.id()).upload().state()).isEqualTo(Upload.State.READY);
                assertThat(uploads.find(bad.id()).upload().refusal()).isEqualTo("file.refused.infected");
            });
        }
        Upload attached = Viewers.as(desk.viewer(), () -> away.receive("c.txt", 5, stream("words")));
        desk.attach(AudienceChoice.OWN, attached.id());
        assertThat(desk.courier().get("/files/" + attached.id() + "/content").statusCode())
                .isEqualTo(404);
        assertThat(Courier.text(desk.courier().get("/files/" + attached.id()))).contains("being checked");
    }

    @Test
    void aStorageThatIsGoneIsSaidAndLeavesNothingHalfWrittenAndComesBackByItself() throws Exception {
        UUID kept = desk.file("a.txt", "words".getBytes(), AudienceChoice.OWN);
        String path = desk.courier()
                .begin("b.txt", 10)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        desk.courier().patch(path, 0, "01234".getBytes());
        Path folder =
                Program.get(DatabaseSettings.class).data().toAbsolutePath().resolve("files");
        Path aside = folder.resolveSibling("files-aside");
        Files.move(folder, aside);
        Files.writeString(folder, "not a folder");
        try {
            assertThat(desk.courier().patch(path, 5, "56789".getBytes()).statusCode())
                    .isEqualTo(503);
            assertThat(desk.courier().get("/files/" + kept + "/content").statusCode())
                    .isEqualTo(503);
            assertThat(desk.courier()
                            .form("/files/" + kept + "/versions", "c.txt", "more".getBytes())
                            .statusCode())
                    .isEqualTo(503);
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }
        assertThat(desk.courier().head(path).headers().firstValue("Upload-Offset"))
                .contains("5");
        assertThat(Courier.text(desk.courier().patch(path, 5, "56789".getBytes())))
                .contains("name=\"upload\"");
        assertThat(Courier.text(desk.courier().get("/files/" + kept + "/content")))
                .isEqualTo("words");
        try (var left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatNobodyFinishedOrAttachedEndsAndLeavesNoBlob() throws Exception {
        UUID old = desk.courier().upload("a.txt", "old words".getBytes());
        String path = desk.courier()
                .begin("b.txt", 10)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        desk.courier().patch(path, 0, "01234".getBytes());
        UUID fresh = desk.courier().upload("c.txt", "fresh words".getBytes());
        long before = blobs();
        SignIns.execute("update file.upload set created_at = now() - interval '8 days' where id = ?", old);
        SignIns.execute(
                "update file.upload set created_at = now() - interval '25 hours' where id = ?",
                UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        Program.get(UploadWork.class).sweep();
        assertThat(desk.courier().get("/files/uploads/" + old).statusCode()).isEqualTo(404);
        assertThat(desk.courier().get(path).statusCode()).isEqualTo(404);
        assertThat(desk.courier().get("/files/uploads/" + fresh).statusCode()).isEqualTo(200);
        assertThat(blobs()).isLessThanOrEqualTo(before - 2);
    }

    private static long blobs() throws IOException {
        Path folder =
                Program.get(DatabaseSettings.class).data().toAbsolutePath().resolve("files");
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] letters(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        for (int i = 0; i < length; i++) {
            content[i] = (byte) ('a' + (content[i] & 0xF));
        }
        return content;
    }
}
