import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A person at a browser without script: cookies, compressed pages, forms; registers with a code app where invited. */
final class Person {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final String url;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Person(String url) {
        this.url = url;
    }

    /**
     * An answer.
     *
     * @param sent bytes of the body as sent, compressed
     */
    record Answer(int status, String body, int sent, String type, String location, String policy, String cache) {

        boolean page() {
            return status == 200 && type.startsWith("text/html");
        }

        List<String> all(String pattern) {
            Matcher matcher = Pattern.compile(pattern).matcher(body);
            var found = new ArrayList<String>();
            while (matcher.find()) {
                found.add(matcher.group(1).replace("&amp;", "&"));
            }
            return found;
        }

        String one(String pattern) {
            return all(pattern).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + pattern + " in an answer with " + status));
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** Follows redirects to the page at the end. */
    Answer follow(Answer answer) throws IOException, InterruptedException {
        Answer last = answer;
        for (int i = 0; i < 5 && !last.location().isEmpty(); i++) {
            last = get(last.location());
        }
        return last;
    }

    /** Posts a form of a page, with its token. */
    Answer post(String path, Answer page, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder("_csrf=" + encode(page.one("name=\"_csrf\" value=\"([^\"]*)\"")));
        for (int i = 0; i + 1 < fields.length; i += 2) {
            form.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    /** Registers as the first officer, by the link that the program printed, with a code app. */
    Person registerFirstOfficer(String printed) throws Exception {
        Matcher link = Pattern.compile("/invitations/[\\w-]+").matcher(printed);
        if (!link.find()) {
            throw new IllegalStateException("the program printed no link for the first officer");
        }
        String[] fields = {"name", "Mara Lindt", "mail", "mara.lindt@office.example", "language", "en", "zone", "UTC"};
        Answer said = post(link.group(), get(link.group()), fields);
        Answer enrolment = follow(said);
        String secret = enrolment.one("<code>([A-Z2-7 ]+)</code>").replace(" ", "");
        Answer done = post("/enrolment/code", enrolment, "code", code(secret, System.currentTimeMillis() / 30_000));
        if (done.status() != 303) {
            throw new IllegalStateException("the first officer was not let in: " + done.status());
        }
        return this;
    }

    /** A code app's six digits (RFC 6238). */
    static String code(String secret, long step) throws Exception {
        var bits = new StringBuilder();
        for (char c : secret.toCharArray()) {
            bits.append(String.format("%5s", Integer.toBinaryString(BASE32.indexOf(c)))
                    .replace(' ', '0'));
        }
        byte[] key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .header("Accept-Language", "en")
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip, zstd") // as that browser does
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    /** A file, as it was sent. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        var response = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        byte[] body = response.body();
        if (response.statusCode() != 200
                || !header(response, "Content-Encoding").isEmpty()) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return body;
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        byte[] body = response.body();
        int sent = body.length;
        try (var sentBody = new ByteArrayInputStream(body);
                var read = switch (header(response, "Content-Encoding")) {
                    case "gzip" -> new GZIPInputStream(sentBody);
                    case "zstd" -> new ZstdInputStream(sentBody);
                    default -> sentBody;
                }) {
            body = read.readAllBytes();
        }
        return new Answer(
                response.statusCode(),
                new String(body, StandardCharsets.UTF_8),
                sent,
                header(response, "Content-Type"),
                header(response, "Location"),
                header(response, "Content-Security-Policy"),
                header(response, "Cache-Control"));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
