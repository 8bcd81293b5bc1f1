package org.focalnet.outreach.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Members;
import org.focalnet.notify.Mails;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody without an account who sends a nomination, with a browser that keeps cookies and runs no script. */
public final class Applicant {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** An answer. */
    record Answer(int status, String location, Document page) {}

    /** What a form holds; the addresses are of nobody else. */
    public static Map<String, String> fields(String government, String mail, String sender) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("government", government);
        fields.put("office", "Directorate for Prevention");
        fields.put("ministry", "Ministry of Justice");
        fields.put("name", "Leda Marin");
        fields.put("title", "Director");
        fields.put("mail", mail);
        fields.put("phone", "+99 555 01 42 99");
        fields.put("language", "fr");
        fields.put("sender_name", "Tomas Reyl");
        fields.put("sender_office", "Permanent Mission");
        fields.put("sender_mail", sender);
        return fields;
    }

    Answer send(Map<String, String> fields, String name, byte[] content) {
        SignIns.execute("delete from identity.throttle"); // all tests come from one address
        return sendCounted(fields, name, content);
    }

    Answer sendCounted(Map<String, String> fields, String name, byte[] content) {
        URI address = URI.create(Program.url() + "/join/nomination");
        String token = ask(request(address).GET().build())
                .page()
                .select("input[name=_csrf]")
                .attr("value");
        var body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"" + name + "\"", content);
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return ask(request(address)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends it and confirms by the link of the mail; the path of its page for an officer. */
    public static String nominated(Map<String, String> fields, byte[] letter) {
        new Applicant().send(fields, "note.pdf", letter);
        confirm(fields.get("sender_mail"));
        return "/nominations/" + id(fields.get("government"));
    }

    static void confirm(String sender) {
        var browser = new Browserless();
        String link = link(sender);
        browser.get(link);
        browser.post(link);
    }

    static String link(String sender) {
        Mails.Mail mail = Mails.one(sender);
        return mail.text().replaceFirst("(?s).*https?://[^/]+(/join/nomination/confirmation/\\S+).*", "$1");
    }

    static String id(String government) {
        var found = new Browserless()
                .signInAs(MemberId.SECRETARIAT, Role.OFFICER)
                .get("/nominations?q="
                        + java.net.URLEncoder.encode(government, java.nio.charset.StandardCharsets.UTF_8))
                .document()
                .select("#nominations a.title");
        return found.attr("href").replace("/nominations/", "");
    }

    /** SQL as the secretariat's office. */
    public static void change(String sql, Object... parameters) {
        assertThat(changeAny(sql, parameters)).isPositive();
    }

    /** The same, whether or not it finds something. */
    public static int changeAny(String sql, Object... parameters) {
        return Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .update()));
    }

    /** A code that no member bears yet. */
    public static String freeCode() {
        Members members = Program.get(Members.class);
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> "X" + (char) letter)
                .filter(code -> members.find(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Answer ask(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", ""),
                    Jsoup.parse(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
