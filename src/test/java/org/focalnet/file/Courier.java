package org.focalnet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.jsoup.Jsoup;

/** A browser that sends and fetches files, as one account. */
public final class Courier {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String cookie;
    private final String token;

    public Courier(UUID account) {
        this(Program.url(), SignIns.cookie(account));
    }

    public Courier(String url, String session) {
        this.url = url;
        this.cookie = "focalnet=" + session;
        this.token = Jsoup.parse(text(send("GET", "/", null)))
                .select("meta[name=csrf-token]")
                .attr("content");
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<byte[]> head(String path) {
        return send("HEAD", path, null);
    }

    /** Begins an upload; the answer's Location leads to it. */
    public HttpResponse<byte[]> begin(String name, long length) {
        String form = "name=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8) + "&length=" + length;
        return send(
                "POST",
                "/files/uploads",
                form.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    public HttpResponse<byte[]> patch(String path, long offset, byte[] content) {
        return send(
                "PATCH",
                path,
                content,
                "Upload-Offset",
                Long.toString(offset),
                "Content-Type",
                "application/offset+octet-stream");
    }

    /** A whole file in one piece; the id of the upload. */
    public UUID upload(String name, byte[] content) {
        String path =
                begin(name, content.length).headers().firstValue("Location").orElseThrow();
        patch(path, 0, content);
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** A plain form with files; names and contents in turn. */
    public HttpResponse<byte[]> form(String path, Object... files) {
        return form(path, Map.of(), files);
    }

    /** A plain form with fields and files, from the page of the same address without its last word. */
    public HttpResponse<byte[]> form(String path, Map<String, String> fields, Object... files) {
        var body = new ByteArrayOutputStream();
        try {
            for (var field : fields.entrySet()) {
                body.write(("--cut\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + field.getValue() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i + 1 < files.length; i += 2) {
                body.write(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + files[i]
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                body.write((byte[]) files[i + 1]);
                body.write("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            body.write("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return send(
                "POST",
                path,
                body.toByteArray(),
                "Content-Type",
                "multipart/form-data; boundary=cut",
                "Referer",
                url + path.substring(0, path.lastIndexOf('/')));
    }

    private HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Cookie", cookie)
                .header("Accept-Language", "en")
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("X-CSRF-TOKEN", token);
        }
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
