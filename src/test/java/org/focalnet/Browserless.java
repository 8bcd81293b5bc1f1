package org.focalnet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without a screen or script: cookies, pages and forms over HTTP. Follows no redirect by itself. Each one is a
 * person of its own:
 *
 * {@snippet :
 * var leila = new Browserless().signInAs(member, Role.FOCAL_POINT);
 * var answer = leila.post("/cooperation/needs", "title", "Train 40 directors");
 * assertThat(answer.status()).isEqualTo(303);
 * assertThat(leila.get(answer.location()).document().selectFirst("h1").text()).isEqualTo("...");
 * }
 */
public final class Browserless {

    private final String url;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // or it asks for another one each time
            .cookieHandler(cookies)
            .build();
    private String language = "en";
    private String last = "/sign-in";

    public Browserless() {
        this(Program.url());
    }

    public Browserless(String url) {
        this.url = url;
    }

    /** An answer of the program. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public Document document() {
            return Jsoup.parse(body, response.uri().toString());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Where a redirect leads; empty where there is none. */
        public String location() {
            return header("Location");
        }

        /** The text of the page, as it is read. */
        public String text() {
            return document().text();
        }
    }

    /** Asks for pages in another language. */
    public Browserless speaking(String code) {
        language = code;
        return this;
    }

    /** Signs in as a new person of a member's team. */
    public Browserless signInAs(MemberId member, Role role) {
        return signInAs(SignIns.account(member, role));
    }

    public Browserless signInAs(UUID account) {
        return cookie(SignIns.cookie(account));
    }

    /** Signs in as a person who proved who they are at that time: long ago, for acts that need a fresh proof. */
    public Browserless signInAs(UUID account, Instant confirmed) {
        return cookie(SignIns.cookie(account, confirmed));
    }

    /** Signs in by the value of a session cookie. */
    public Browserless cookie(String value) {
        var cookie = new HttpCookie("focalnet", value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(url), cookie);
        return this;
    }

    public boolean hasCookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals(name));
    }

    public Answer get(String path, String... headers) {
        last = path;
        return send(request(path, headers).GET().build());
    }

    /** What a file holds; nothing where the answer is another than 200. */
    public byte[] file(String path) {
        try {
            var answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? answer.body() : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Posts a form as the page last seen would, with its token; fields are names and values in turn. */
    public Answer post(String path, String... fields) {
        return send(request(path, "Referer", url + last, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encode(token()) + form(fields)))
                .build());
    }

    /** Posts with a token that was read before. */
    public Answer postWith(String token, String path, String... fields) {
        return send(request(path, "Referer", url + last, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encode(token) + form(fields)))
                .build());
    }

    /** Posts with a session and a token of before, through a proxy that says from which address. */
    public Answer postFrom(String address, String cookie, String token, String path, String... fields) {
        return send(request(
                        path,
                        "X-Forwarded-For",
                        address,
                        "Cookie",
                        cookie,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encode(token) + form(fields)))
                .build());
    }

    /** Posts without the token of forms, as another site would make a browser do. */
    public Answer postBlindly(String path, String... fields) {
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields).replaceFirst("^&", "")))
                .build());
    }

    public Answer postJson(String path, String json) {
        return send(request(path, "X-CSRF-TOKEN", token(), "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** A fresh token out of a page that has a form. */
    public String token() {
        for (String page : new String[] {last, "/sign-in", "/"}) {
            Element field = send(request(page).GET().build()).document().selectFirst("input[name=_csrf]");
            if (field != null) {
                return field.attr("value");
            }
        }
        return "";
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .header("Accept-Language", language)
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .header("Accept", "text/html");
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method().toLowerCase(Locale.ROOT) + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Names and values in turn as the query of an address. */
    public static String query(String... fields) {
        return form(fields).replaceFirst("^&", "?");
    }

    private static String form(String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            form.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
