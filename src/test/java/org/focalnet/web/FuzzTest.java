package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever a person or a fuzzer sends, no page answers 500 or shows a stack trace. Forms are found by walking the links. */
class FuzzTest {

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "x".repeat(20_000),
            "\u0000abc\u0000",
            "\u202Egnp.exe\u202C ﷽ مرحبا",
            "😀𝒳 𠀋 é e\u0301",
            "'; drop table member.member; --",
            "<script>alert(1)</script>\"'><img src=x onerror=y>",
            "-1",
            "99999999999999999999",
            "2027-13-45",
            "NaN",
            "../../etc/passwd",
            "${7*7}{{7*7}}",
            "%00%ff%c3%28",
            "\r\nSet-Cookie: a=b");

    @Test
    void everyFormSurvivesHostileValuesInEachField() {
        Set<String> found = new TreeSet<>();
        int[] sent = {0};
        for (Role role : List.of(Role.FOCAL_POINT, Role.OFFICER)) {
            MemberId member = role.secretariat() ? MemberId.SECRETARIAT : Program.seat();
            var person = new Browserless().signInAs(member, role);
            Map<String, Element> forms = forms(person);
            forms.forEach((action, form) -> {
                List<String> names = form.select("[name]").stream()
                        .map(field -> field.attr("name"))
                        .filter(name -> !name.equals("_csrf") && !name.isEmpty())
                        .distinct()
                        .toList();
                String token = form.select("[name=_csrf]").attr("value");
                for (String value : HOSTILE) {
                    sent[0]++;
                    List<String> fields = new ArrayList<>();
                    for (String name : names) {
                        fields.add(name);
                        fields.add(value);
                        fields.add(name); // and twice
                        fields.add(value);
                    }
                    var answer = form.attr("method").equalsIgnoreCase("post")
                            ? person.postWith(token, action, fields.toArray(String[]::new))
                            : person.get(action + Browserless.query(fields.toArray(String[]::new)));
                    if (answer.status() >= 500 || answer.body().contains("Exception")) {
                        found.add(role + " " + form.attr("method") + " " + action + " answers " + answer.status()
                                + " to " + value.substring(0, Math.min(20, value.length())));
                    }
                }
            });
        }
        System.out.println("Fuzz: " + sent[0] + " forms sent");
        assertThat(found).isEmpty();
        assertThat(sent[0]).isGreaterThan(100);
    }

    /** Forms of every page that can be reached by links, without those that sign out or end the person's own access. */
    private static Map<String, Element> forms(Browserless person) {
        Map<String, Element> forms = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new LinkedHashSet<>();
        while (!waiting.isEmpty() && seen.size() < 150) {
            String path = waiting.pop();
            if (!seen.add(path)) {
                continue;
            }
            var answer = person.get(path);
            if (!answer.header("Content-Type").startsWith("text/html")) {
                continue;
            }
            for (Element link : answer.document().select("a[href^=/]")) {
                String next = link.attr("href").replaceAll("[?#].*", "");
                if (!next.startsWith("/assets") && !next.startsWith("/sign-out")) {
                    waiting.add(next);
                }
            }
            for (Element form : answer.document().select("form")) {
                String action = form.attr("action").isEmpty() ? path : form.attr("action");
                if (!action.matches(".*(sign-out|sign-ins|deactivation|passkeys).*")) {
                    forms.putIfAbsent(
                            form.attr("method") + action.replaceAll("[0-9a-f-]{36}", "ID"),
                            form.attr("action", action));
                }
            }
        }
        Map<String, Element> byAction = new LinkedHashMap<>();
        forms.values().forEach(form -> byAction.put(form.attr("action"), form));
        return byAction;
    }

    @Test
    void malformedRequestsAreAnsweredWithAPageThatHelps() throws Exception {
        List<String> requests = List.of(
                "GET /%00 HTTP/1.1",
                "GET /rooms/%zz HTTP/1.1",
                "GET /..%2f..%2fetc/passwd HTTP/1.1",
                "GET /rooms/not-an-id HTTP/1.1",
                "GET /rooms/00000000-0000-0000-0000-00000000000g HTTP/1.1",
                "GET /directory?page=-1&page=x&sort=';-- HTTP/1.1",
                "GET /assets/../application.yaml HTTP/1.1",
                "GET /" + "a".repeat(6000) + " HTTP/1.1",
                "GET /search?q=%ED%B0%80 HTTP/1.1",
                "GET /%ff HTTP/1.1",
                "POST /sign-in/links HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\nmail=%ff",
                "PUT / HTTP/1.1",
                "DELETE /rooms HTTP/1.1",
                "TRACE / HTTP/1.1",
                "POST /sign-in HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n\r\nabc",
                "POST /sign-in/links HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{",
                "POST /login/webauthn HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
                "GET / HTTP/1.1\r\nCookie: focalnet=%%%; lang=\"><x; theme=\u0001",
                "GET / HTTP/1.1\r\nAccept-Language: " + "xx-".repeat(500));
        Set<String> found = new TreeSet<>();
        for (String request : requests) {
            String answer = raw(request);
            String status = answer.lines().findFirst().orElse("");
            if (!status.matches("HTTP/1.1 [234][0-9]{2}.*") || answer.contains("Exception")) {
                found.add(request.substring(0, Math.min(60, request.length())) + " -> " + status);
            }
        }
        assertThat(found).isEmpty();
    }

    private static String raw(String request) throws Exception {
        URI address = URI.create(Program.url());
        String head = "Host: localhost:" + address.getPort() + "\r\nConnection: close\r\n";
        int line = request.indexOf("\r\n") < 0 ? request.length() : request.indexOf("\r\n") + 2;
        String text = request.indexOf("\r\n") < 0
                ? request + "\r\n" + head + "\r\n"
                : request.substring(0, line)
                        + head
                        + request.substring(line)
                        + (request.contains("\r\n\r\n") ? "" : "\r\n\r\n");
        try (Socket socket = new Socket("localhost", address.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
