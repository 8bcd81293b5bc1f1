package org.focalnet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Memory does not grow with the size of a file, on the whole way between a browser and the disk. */
class LargeFileTest {

    private static final long LENGTH = 40L * 1024 * 1024;
    private static final long LETTERS = 0x61;

    @Test
    void fortyMegabytesComeAndGoWithoutBeingHeld() throws Exception {
        Desk desk = Desk.open();
        String path = desk.courier()
                .begin("large.txt", LENGTH)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String session = SignIns.cookie(desk.account());
        var client = HttpClient.newHttpClient();
        var home = client.send(
                HttpRequest.newBuilder(URI.create(Program.url() + "/"))
                        .header("Cookie", "focalnet=" + session)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String token = Jsoup.parse(home.body()).select("meta[name=csrf-token]").attr("content");
        MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        pool.getName().contains("Old Gen") || pool.getName().contains("Tenured"))
                .findFirst()
                .orElseThrow();
        System.gc();
        old.resetPeakUsage();
        long before = old.getUsage().getUsed();
        var sent = client.send(
                HttpRequest.newBuilder(URI.create(Program.url() + path))
                        .header("Cookie", "focalnet=" + session)
                        .header("X-CSRF-TOKEN", token)
                        .header("Upload-Offset", "0")
                        .method("PATCH", HttpRequest.BodyPublishers.ofInputStream(LargeFileTest::letters))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(sent.body()).contains("name=\"upload\"");
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        desk.attach(AudienceChoice.OWN, id);
        var fetched = client.send(
                HttpRequest.newBuilder(URI.create(Program.url() + "/files/" + id + "/content"))
                        .header("Cookie", "focalnet=" + session)
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        long count;
        try (InputStream content = fetched.body()) {
            count = content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        long grown = old.getPeakUsage().getUsed() - before;
        System.out.println("Files: 40 MB up and down, old generation grew by at most " + grown / 1_000_000 + " MB");
        assertThat(count).isEqualTo(LENGTH);
        assertThat(grown).isLessThan(32L * 1024 * 1024);
    }

    private static InputStream letters() {
        return new InputStream() {
            private long left = LENGTH;

            @Override
            public int read() {
                return left-- > 0 ? (int) LETTERS : -1;
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(most, left);
                java.util.Arrays.fill(into, offset, offset + count, (byte) LETTERS);
                left -= count;
                return count;
            }
        };
    }
}
