package org.focalnet.policyreview.draft;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.focalnet.Program;
import org.jsoup.Jsoup;

/** A browser without an account or script that sends a form with a file. */
final class Stranger {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String path;

    Stranger(String path) {
        this.path = path;
    }

    /** The text of the page that answers. */
    String send(Map<String, String> fields, String name, byte[] content) {
        try {
            URI address = URI.create(Program.url() + path);
            var page = client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
            String token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
            var body = new ByteArrayOutputStream();
            part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
            for (var field : fields.entrySet()) {
                part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8));
            }
            part(body, "name=\"file\"; filename=\"" + name + "\"", content);
            body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
            var answer = client.send(
                    request(address)
                            .header("Content-Type", "multipart/form-data; boundary=cut")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return Jsoup.parse(answer.body()).text();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Accept-Language", "en").header("Accept", "text/html");
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        body.writeBytes(
                ("--cut\r\nContent-Disposition: form-data; " + what + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
