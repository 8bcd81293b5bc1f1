package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** What cannot be read is said as such, over the wire as a broken program would send it. */
class UnreadableTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";

    @Test
    void malformedBytesInAFormOrQueryAreABadRequestWithAPage() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bytes : List.of("%ff", "%ED%B0%80", "%zz", "%")) {
            for (String query : List.of(
                    "/directory?q=",
                    "/search?q=",
                    "/audiences/preview?audience=",
                    "/sign-in?back=",
                    "/cooperation/offers?q=")) {
                note(wrong, query + bytes, get(query + bytes), 400);
            }
            for (String path : List.of("/sign-in/links", "/cooperation/needs", "/rooms", "/nothing-here")) {
                note(wrong, path + " " + bytes, post(path, FORM, "title=SECRET" + bytes), 400);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void brokenPartsAreABadRequestAndTooLargeOnesAreSaidToBeTooLarge() throws IOException {
        List<String> wrong = new ArrayList<>();
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"";
        note(wrong, "no end", post("/members/import", PARTS, head + "a.csv\"\r\n\r\nabc"), 400);
        note(wrong, "no boundary", post("/members/import", "multipart/form-data", "abc"), 400);
        note(wrong, "a long form", post("/rooms", FORM, "text=" + "a".repeat(2_200_000)), 413);
        String many = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(800) + "--x--\r\n";
        note(wrong, "800 parts", post("/members/import", PARTS, many), 413);
        String large = head + "a.csv\"\r\n\r\n" + "a".repeat(60_000_000) + "\r\n--x--\r\n";
        note(wrong, "60 MB", post("/members/import", PARTS, large), 413);
        String nul = head + "a\u0000SECRET.csv\"\r\n\r\nabc\r\n--x--\r\n";
        String answer = post("/members/import", PARTS, nul);
        if (!answer.startsWith("HTTP/1.1 4")) {
            wrong.add("a NUL in a name -> " + answer.lines().findFirst().orElse(""));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sixtyPartsAndALongArabicFileNameAreRead() throws IOException {
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + latin("ملف".repeat(80));
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(60);
        String answer = post("/members/import", PARTS, part + head + ".csv\"\r\n\r\nabc\r\n--x--\r\n");
        // read, and stopped where every form without its token is
        assertThat(answer).startsWith("HTTP/1.1 403").contains("This form is too old");
    }

    @Test
    void theLogHoldsNothingOfWhatCouldNotBeRead() throws IOException {
        Program.url(); // a program that starts later would set up logging anew, without what listens here
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        root.addAppender(seen);
        try {
            post("/cooperation/needs", FORM, "title=SECRET%ff");
            get("/search?q=SECRET%ff");
            root.error("unexpected", new IllegalStateException("SECRET", new java.sql.SQLException("SECRET", "22P05")));
        } finally {
            root.detachAppender(seen);
        }
        var console = (ConsoleAppender<ILoggingEvent>) root.getAppender("CONSOLE");
        assertThat(written(seen.list, console.getEncoder()))
                .doesNotContain("SECRET")
                .contains("IllegalStateException", "22P05", "UnreadableTest.java");
        for (String format : List.of("ecs", "logstash", "gelf")) {
            var json = new StructuredLogEncoder();
            json.setContext(root.getLoggerContext());
            json.setFormat(format);
            json.start();
            assertThat(written(seen.list, json))
                    .as(format)
                    .doesNotContain("SECRET")
                    .contains("IllegalStateException", "22P05", "UnreadableTest.java");
        }
    }

    private static String written(List<ILoggingEvent> lines, Encoder<ILoggingEvent> encoder) {
        return lines.stream()
                .map(line -> new String(encoder.encode(line), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    @Test
    void anAddressThatCannotBeDecodedOrIsTooLongGetsThePageOfTheProgram() throws IOException {
        for (String path : List.of("/%ff", "/" + "a".repeat(9_000))) {
            assertThat(get(path))
                    .startsWith("HTTP/1.1 400")
                    .contains("The request could not be read", "Content-Security-Policy: default-src 'none'")
                    .doesNotContain("Tomcat");
        }
    }

    @Test
    void theIconThatBrowsersAskForUnaskedIsThere() {
        var answer = new Browserless().get("/favicon.ico");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(new Browserless().get(answer.location()).header("Content-Type"))
                .contains("image/svg+xml");
        assertThat(new Browserless().get("/sign-in?failed=maybe").status()).isEqualTo(200);
    }

    @Test
    void whatARuleRefusedIsSaidWithAWayBack() {
        MemberId member = Program.seat();
        var leila = new Browserless().signInAs(member, Role.FOCAL_POINT);
        var terms = Samples.terms(Samples.tongue(), false);
        String page = "/cooperation/needs/" + Samples.need(member, terms, AudienceChoice.OWN, NeedState.DRAFT);
        leila.get(page);
        var answer = leila.post(page + "/withdrawal");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("main .error").text()).isNotBlank();
        assertThat(answer.document().select("main a[href=" + page + "]")).hasSize(1);
    }

    private static void note(List<String> wrong, String what, String answer, int status) {
        if (!answer.startsWith("HTTP/1.1 " + status)
                || !answer.contains("</html>")
                || !answer.contains("Content-Security-Policy")
                || answer.contains("SECRET")) {
            wrong.add(what + " -> " + answer.lines().findFirst().orElse("nothing"));
        }
    }

    private static String get(String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\n", "");
    }

    private static String post(String path, String type, String body) throws IOException {
        return raw(
                "POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n",
                body);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String raw(String head, String body) throws IOException {
        int port = URI.create(Program.url()).getPort();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write((head + "Host: localhost:" + port + "\r\nConnection: close\r\n\r\n" + body)
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
