package org.focalnet.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void everyPageBearsTheStrictHeaders() {
        var answer = new Browserless().get("/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("publickey-credentials-get=(self)");
        assertThat(answer.header("Cache-Control"))
                .isEqualTo("no-cache"); // for everybody: asked again, and often the same
        assertThat(new Browserless().get("/sign-in").header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{16}");
    }

    /** Whoever goes back to a refused form finds what they typed. */
    @Test
    void onlyARefusedFormMayBeKeptByTheBrowserThatSentIt() {
        var leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        var refused = leila.post("/institutions", "name", "", "kind", "OTHER", "mandate", "typed");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(leila.get("/institutions/new").header("Cache-Control")).contains("no-store");
        assertThat(leila.post("/institutions", "name", "Police", "kind", "POLICE")
                        .header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void assetsAreCachedForGood() {
        var style = new Browserless().get("/").document().selectFirst("link[rel=stylesheet]");
        assertThat(style).isNotNull();
        assertThat(new Browserless().get(style.attr("href")).header("Cache-Control"))
                .contains("immutable")
                .doesNotContain("no-store");
    }

    @Test
    void aPageIsCompressedForWhoeverUnderstandsIt() throws Exception {
        var plain = page("identity");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        for (var understood : Map.of(
                        "gzip", "gzip",
                        "gzip, deflate, br, zstd", "zstd",
                        "zstd", "zstd",
                        "gzip, zstd;q=0", "gzip",
                        "br;q=1.0, gzip;q=0.8", "gzip")
                .entrySet()) {
            var zipped = page(understood.getKey());
            assertThat(zipped.headers().firstValue("Content-Encoding"))
                    .as(understood.getKey())
                    .contains(understood.getValue());
            assertThat(String.join(", ", zipped.headers().allValues("Vary"))).containsIgnoringCase("accept-encoding");
            assertThat(unzipped(zipped)).isEqualTo(plain.body()).hasSizeGreaterThan(2 * zipped.body().length);
        }
        for (String other : List.of("br", "gzip;q=0", "deflate, identity;q=0.5", "zstd;q=0")) {
            assertThat(page(other).body()).as(other).isEqualTo(plain.body());
        }
    }

    private static byte[] unzipped(HttpResponse<byte[]> page) throws IOException {
        var body = new ByteArrayInputStream(page.body());
        boolean zstd =
                page.headers().firstValue("Content-Encoding").orElseThrow().equals("zstd");
        try (InputStream plain = zstd ? new ZstdInputStream(body) : new GZIPInputStream(body)) {
            return plain.readAllBytes();
        }
    }

    private static HttpResponse<byte[]> page(String understood) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(Program.url() + "/"))
                    .header("Accept-Language", "en")
                    .header("Accept-Encoding", understood);
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aPublicPageMakesNoSession() {
        var stranger = new Browserless();
        stranger.get("/");
        stranger.get("/nothing-here");
        assertThat(stranger.hasCookie("focalnet")).isFalse();
    }

    @Test
    void anUnknownAddressIsMissing() {
        var answer = new Browserless().get("/nothing-here");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("There is nothing here");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAPage() {
        var leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        var answer = leila.postBlindly("/sign-out");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("This form is too old");
    }
}
