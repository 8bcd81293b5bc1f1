package org.focalnet.library.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.library.Deposits;
import org.focalnet.library.ItemKind;
import org.junit.jupiter.api.Test;

/** Numbers, and a resolver that answers as it should, or means no good. */
class LookupTest {

    private static final String REPORT = """
            {"type":"report","title":["Early <i>warning</i>\\u0000 in  one page"],"language":"fr-CH","URL":"https://doi.example/x",
             "author":[{"family":"Okafor","given":"Imani"},{"literal":"Office of Estavia"},{"family":7}],
             "issued":{"date-parts":[[2021,"3",99]]}}
            """;

    private final List<String> asked = new ArrayList<>();

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static void say(HttpExchange exchange, int status, byte[] answer) throws IOException {
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpServer server(Answer answer) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                answer.to(exchange);
            }
        });
        http.start();
        return http;
    }

    private static String address(HttpServer http) {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private Looked look(String number, Answer answer) throws IOException {
        HttpServer http = server(answer);
        try {
            return new Resolver(address(http) + "/doi/{doi} " + address(http) + "/isbn?n={isbn}", Duration.ofSeconds(2))
                    .look(Numbered.of(number));
        } finally {
            http.stop(0);
        }
    }

    private void refused(String key, Answer answer) {
        assertThatThrownBy(() -> look("10.1234/abc", answer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }

    @Test
    void numbersAreReadAsTheyAreWrittenAndWrongOnesAreTold() {
        assertThat(Numbered.of(" https://doi.org/10.1234/ab(c);1 ").value()).isEqualTo("10.1234/ab(c);1");
        assertThat(Numbered.of("doi: 10.1234/X").doi()).isTrue();
        assertThat(Numbered.of("ISBN 978-3-16-148410-0").value()).isEqualTo("9783161484100");
        assertThat(Numbered.of("0-8044-2957-x").value()).isEqualTo("080442957X");
        for (String wrong : List.of("978-3-16-148410-1", "0-8044-2957-1")) {
            assertThatThrownBy(() -> Numbered.of(wrong)).hasMessageContaining("check_digit");
        }
        for (String none : List.of("", "10.12/x", "X804429570", "http://127.0.0.1/", "979", "10.1234/a b")) {
            assertThatThrownBy(() -> Numbered.of(none)).as(none).hasMessageContaining("library.refused.number");
        }
    }

    @Test
    void anAnswerIsAProposalOfWhatIsUsable() throws IOException {
        Looked found = look("10.1234/ab?c", exchange -> say(exchange, 200, utf8(REPORT)));
        assertThat(found)
                .isEqualTo(new Looked(
                        ItemKind.REPORT,
                        "Early warning in one page",
                        "Okafor, Imani; Office of Estavia",
                        "2021-03",
                        "fr",
                        "https://doi.example/x"));
        assertThat(asked).containsExactly("/doi/10.1234%2Fab%3Fc");
        look("978-3-16-148410-0", exchange -> say(exchange, 200, utf8("[{\"title\":\"A book\"}]")));
        assertThat(asked.getLast()).isEqualTo("/isbn?n=9783161484100");
    }

    @Test
    void itSendsOnToPagesOfItsOwnAndNowhereElse() throws IOException {
        Looked found = look("10.1234/abc", exchange -> {
            if (exchange.getRequestURI().getPath().startsWith("/doi")) {
                exchange.getResponseHeaders().add("Location", "/csl/1");
                say(exchange, 303, new byte[0]);
            } else {
                say(exchange, 200, utf8(REPORT));
            }
        });
        assertThat(found.language()).isEqualTo("fr");
        HttpServer inside = server(exchange -> say(exchange, 200, utf8(REPORT)));
        asked.clear();
        for (String away :
                List.of(address(inside) + "/", "file:///etc/hostname", "//127.0.0.1:1/", "", ":", "/again")) {
            refused("library.refused.resolver", exchange -> {
                exchange.getResponseHeaders().add("Location", away);
                say(exchange, 302, new byte[0]);
            });
        }
        inside.stop(0);
        assertThat(asked).noneMatch(one -> one.equals("/"));
    }

    @Test
    void hostileAnswersAreRefused() {
        refused("library.refused.number_unknown", exchange -> say(exchange, 404, new byte[0]));
        refused("library.refused.resolver", exchange -> say(exchange, 500, utf8("{}")));
        refused("library.refused.resolver", exchange -> say(exchange, 200, utf8("<html>")));
        refused("library.refused.resolver", exchange -> say(exchange, 200, utf8("{\"title\":{\"a\":[]}}")));
        refused("library.refused.resolver", exchange -> say(exchange, 200, utf8("[".repeat(200_000))));
        refused("library.refused.resolver", exchange -> say(exchange, 200, new byte[1_100_000]));
        refused("library.refused.resolver", exchange -> {
            try {
                Thread.sleep(4_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void withoutAResolverTheFieldIsNotShown() {
        var leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(leila.get("/library/deposits/new").document().select("[name=number]"))
                .isEmpty();
        assertThat(leila.post("/library/deposits/lookup", "number", "10.1234/abc")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theFormTakesOverWhatWasNotTyped() throws IOException {
        HttpServer http = server(exchange -> say(exchange, 200, utf8(REPORT)));
        try (var program = Program.secondNode(Map.of("focalnet.library.resolver", address(http) + "/{doi}"))) {
            var leila = new Browserless(Program.url(program)).signInAs(Program.seat(), Role.FOCAL_POINT);
            assertThat(leila.get("/library/deposits/new").text()).contains("DOI or ISBN", "Look it up");
            var found = leila.post("/library/deposits/lookup", Deposits.lesson("", "number", "doi:10.1234/abc"));
            assertThat(found.status()).as(found.text()).isEqualTo(200);
            assertThat(value(found, "title")).isEqualTo("Early warning in one page");
            assertThat(value(found, "creator")).startsWith("Okafor, Imani");
            assertThat(value(found, "identifier")).isEqualTo("10.1234/abc");
            assertThat(value(found, "link")).isEqualTo("https://doi.example/x");
            assertThat(value(found, "issued")).isEqualTo("2021-03");
            assertThat(found.document()
                            .select("[name=language] option[selected]")
                            .attr("value"))
                    .isEqualTo("fr");
            assertThat(found.document().select("[name=done]").text()).isEqualTo("One page for each ministry");
            var typed = leila.post(
                    "/library/deposits/lookup", Deposits.lesson("Our title", "number", "10.1234/abc", "creator", "We"));
            assertThat(value(typed, "title")).isEqualTo("Our title");
            assertThat(value(typed, "creator")).isEqualTo("We");
            var wrong = leila.post("/library/deposits/lookup", Deposits.lesson("Kept", "number", "978-3-16-148410-1"));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.text()).contains("a digit is mistyped");
            assertThat(value(wrong, "title")).isEqualTo("Kept");
            assertThat(value(wrong, "number")).isEqualTo("978-3-16-148410-1");
        } finally {
            http.stop(0);
        }
    }

    private static String value(Browserless.Answer answer, String field) {
        return answer.document().select("main [name=" + field + "]").attr("value");
    }
}
