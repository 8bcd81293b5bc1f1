package org.focalnet.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.web.PublicSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A reader without an account: nothing is left on their device, nothing comes from elsewhere, and every page is small. */
class PublicSiteTest {

    /** With styles and scripts, compressed. */
    private static final int MOST = 50_000;

    private static final int PAGES = 250;

    /** Doors of another kind: a form that has to know its browser again, and files. */
    private static final String OTHER =
            "/sign-in.*|/join/nomination.*|/training/.*|/files/.*|.*/offline\\.html|.*\\.(epub|zip|bib|ris|json|jsonld|ics)";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> assets = new HashMap<>();

    @Test
    void everyPublicPageComesWithoutACookieOrAThirdPartyAndWithinFiftyKilobytes() throws Exception {
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/find?q=prevention", "/robots.txt", "/sitemap.xml"));
        Program.context().getBeansOfType(PublicSite.Paths.class).values().forEach(one -> waiting.addAll(one.paths()));
        Set<String> seen = new LinkedHashSet<>(waiting);
        Map<String, Integer> weights = new TreeMap<>();
        while (!waiting.isEmpty() && weights.size() < PAGES) {
            String path = waiting.poll();
            HttpResponse<byte[]> answer = get(path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            if (answer.statusCode() != 200 || !type(answer).startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(new String(unzipped(answer), java.nio.charset.StandardCharsets.UTF_8));
            weights.put(path, answer.body().length + weight(path, page));
            page.select("a[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !link.matches(OTHER) && !link.contains("lang="))
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        assertThat(weights).hasSizeGreaterThan(20).containsKeys("/", "/about", "/news", "/network", "/learning");
        assertThat(weights)
                .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isLessThanOrEqualTo(MOST));
        System.out.println("Public site: " + weights.size() + " pages without a cookie, the heaviest "
                + weights.values().stream().max(Integer::compare).orElseThrow() + " bytes with styles and scripts");
    }

    /** What a page loads besides itself. */
    private int weight(String path, Document page) throws Exception {
        int sum = 0;
        for (var element : page.select("link[rel=stylesheet], link[rel=icon], script[src], img, iframe, source, use")) {
            String address =
                    (element.hasAttr("src") ? element.attr("src") : element.attr("href")).replaceFirst("#.*", "");
            assertThat(address).as(path + " loads " + element).startsWith("/").doesNotStartWith("//");
            if (!assets.containsKey(address)) {
                HttpResponse<byte[]> asset = get(address);
                assertThat(asset.statusCode()).as(address).isEqualTo(200);
                assertThat(asset.headers().firstValue("Cache-Control").orElse(""))
                        .contains("immutable");
                assertThat(new String(unzipped(asset), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("url(http", "@import url");
                assets.put(address, asset.body().length);
            }
        }
        for (String address :
                new LinkedHashSet<>(page.select("link[rel=stylesheet], link[rel=icon], script[src], use").stream()
                        .map(element -> (element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                                .replaceFirst("#.*", ""))
                        .toList())) {
            sum += assets.getOrDefault(address, 0);
        }
        return sum;
    }

    @Test
    void aPageIsAskedForAgainByWhatItHoldsAndIsAnotherForWhoSignedIn() {
        var reader = new Browserless();
        var first = reader.get("/about");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.response().headers().allValues("Vary"))
                .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("accept-language"));
        assertThat(reader.get("/about", "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
        assertThat(reader.get("/about", "If-None-Match", "W/\"other\"").status())
                .isEqualTo(200);
        var signedIn =
                new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT).get("/about");
        assertThat(signedIn.header("ETag")).isEmpty();
        assertThat(signedIn.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aChosenLanguageGoesAlongInTheLinksAndLeavesNothingBehind() {
        var reader = new Browserless();
        var page = reader.get("/about?lang=fr");
        assertThat(page.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.document().selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.document().selectFirst("article").attr("lang")).isEqualTo("fr");
        assertThat(page.document().select("main a[href^=/join]").attr("href")).isEqualTo("/join?lang=fr");
        assertThat(page.document().select("link[rel=canonical]").attr("href")).endsWith("/about?lang=fr");
        assertThat(page.document().select("link[rel=alternate][hreflang]")).hasSize(7);
        var find = reader.get("/find?lang=ru");
        assertThat(find.document().select("main form input[name=lang]").attr("value"))
                .isEqualTo("ru");
        var fallback = reader.get("/about?lang=ar").document();
        assertThat(fallback.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(fallback.selectFirst("article").attr("dir")).isEqualTo("ltr");
        assertThat(fallback.selectFirst("main").text()).contains("غير متاح بلغتك بعد");
    }

    @Test
    void theHomeAsksTheDatabaseThreeTimesAndEachListAFewTimes() {
        var reader = new Browserless();
        assertThat(Statements.of(reader, "/")).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(reader, "/news")).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(reader, "/network")).hasSizeLessThanOrEqualTo(1);
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(Statements.of(officer, "/pages")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void searchEnginesAreToldWhatThereIs() {
        var reader = new Browserless();
        assertThat(reader.get("/robots.txt").body()).contains("Sitemap: ").contains("/sitemap.xml");
        assertThat(reader.get("/sitemap.xml").body()).contains("/pages/sitemap.xml", "/library/sitemap.xml");
        assertThat(reader.get("/pages/sitemap.xml").body())
                .contains("/about</loc>", "/learning/courses/ministry-contact</loc>", "/network</loc>");
        assertThat(reader.get("/").document().select("meta[name=description]").attr("content"))
                .isNotEmpty();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(Program.url() + path.replace(" ", "%20")))
                        .header("Accept-Encoding", "gzip")
                        .header("Accept-Language", "en")
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static byte[] unzipped(HttpResponse<byte[]> answer) throws IOException {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return answer.body();
        }
        try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        }
    }
}
