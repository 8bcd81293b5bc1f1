package org.focalnet.library.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Servers that mean no good, and what comes of them: what was whole is kept, and it ends. */
class OaiClientTest {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><ListRecords>";
    private static final String TAIL = "</ListRecords></OAI-PMH>";

    private static String record(String id, String title) {
        return "<record><header><identifier>" + id
                + "</identifier></header><metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title><dc:identifier>not an address</dc:identifier><dc:identifier>https://repository.example/"
                + id
                + "</dc:identifier><dc:date>2020-05-01T00:00:00Z</dc:date><dc:language>fra</dc:language></oai_dc:dc></metadata></record>";
    }

    private static OaiClient.Came of(Function<String, byte[]> server) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/oai", exchange -> {
            byte[] answer = server.apply(exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(answer.length == 0 ? 302 : 200, answer.length == 0 ? -1 : answer.length);
            if (answer.length > 0) {
                exchange.getResponseBody().write(answer);
            }
            exchange.close();
        });
        http.start();
        try {
            return new OaiClient(true, Clock.systemUTC())
                    .ask("http://127.0.0.1:" + http.getAddress().getPort() + "/oai", "", "");
        } finally {
            http.stop(0);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Failure failure(OaiClient.Came came) {
        assertThat(came.ended()).isNotNull();
        return came.ended().failure();
    }

    @Test
    void aRepositoryIsReadPageByPage() throws IOException {
        var came = of(query -> query.contains("resumptionToken")
                ? utf8(HEAD + record("b", "Second") + "<resumptionToken/>" + TAIL)
                : utf8(HEAD + record("a", "First")
                        + "<record><header status=\"deleted\"><identifier>x</identifier></header></record><resumptionToken>t 1</resumptionToken>"
                        + TAIL));
        assertThat(came.ended()).isNull();
        assertThat(came.records()).extracting(Harvested::title).containsExactly("First", "Second");
        assertThat(came.records().getFirst().link()).isEqualTo("https://repository.example/a");
        assertThat(came.records().getFirst().issued()).isEqualTo("2020-05-01");
        assertThat(came.records().getFirst().language()).isEqualTo("fr");
    }

    @Test
    void anEndlessListEndsAndWhatCameIsKept() throws IOException {
        var same =
                of(query -> utf8(HEAD + record("a", "Again") + "<resumptionToken>for ever</resumptionToken>" + TAIL));
        assertThat(failure(same)).isEqualTo(Failure.LARGE);
        assertThat(same.records()).isNotEmpty();
        var counter = new java.util.concurrent.atomic.AtomicInteger();
        var other = of(query -> utf8(HEAD + record("a" + counter.get(), "More") + "<resumptionToken>"
                + counter.incrementAndGet() + "</resumptionToken>" + TAIL));
        assertThat(failure(other)).isEqualTo(Failure.LARGE);
        assertThat(counter.get()).isLessThanOrEqualTo(201);
    }

    @Test
    void bombsEntitiesWrongEncodingsAndHtmlAreRefused() throws IOException {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><OAI-PMH><ListRecords><record>&c;</record></ListRecords></OAI-PMH>";
        String file =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><OAI-PMH><ListRecords>"
                        + record("a", "&f;") + TAIL;
        for (String hostile :
                new String[] {bomb, file, "<html><body>Hello", HEAD + record("a", "half"), "{\"json\": true}"}) {
            assertThat(failure(of(query -> utf8(hostile)))).as(hostile).isEqualTo(Failure.BROKEN);
        }
        byte[] wrong = (HEAD + record("a", "Se\u00f1al") + TAIL).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(failure(of(query -> wrong))).isEqualTo(Failure.BROKEN);
        assertThat(failure(of(query -> utf8("<OAI-PMH><error code=\"badArgument\">no</error></OAI-PMH>"))))
                .isEqualTo(Failure.PROTOCOL);
        assertThat(of(query -> utf8("<OAI-PMH><error code=\"noRecordsMatch\"/></OAI-PMH>"))
                        .ended())
                .isNull();
    }

    @Test
    void whatIsTooLargeOrLeadsElsewhereIsNotFollowed() throws IOException {
        byte[] large = utf8(HEAD + " ".repeat(6_000_000) + TAIL);
        assertThat(failure(of(query -> large))).isIn(Failure.LARGE, Failure.AWAY);
        assertThat(failure(of(query -> new byte[0]))).as("a redirect").isEqualTo(Failure.AWAY);
    }

    @Test
    void nothingInsideIsAsked() throws IOException {
        var client = new OaiClient(false, Clock.systemUTC());
        for (String inside : new String[] {
            "https://127.0.0.1/oai",
            "https://[::1]/oai",
            "https://10.0.0.7/oai",
            "https://192.168.1.1/oai",
            "https://169.254.169.254/latest",
            "https://100.64.0.1/oai",
            "https://[fd00::1]/oai",
            "https://0.0.0.0/oai",
            "http://93.184.216.34/oai",
            "https://user@93.184.216.34/oai",
            "ftp://x/"
        }) {
            assertThat(failure(client.ask(inside, "", ""))).as(inside).isEqualTo(Failure.ADDRESS);
        }
        assertThat(OaiClient.open(InetAddress.getByName("93.184.216.34"))).isTrue();
    }

    @Test
    void theAddressThatIsConnectedToIsLookedAtWhateverTheNameSaidBefore() throws IOException {
        try (var socket = new OpenSockets().createSocket();
                var server = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> socket.connect(new InetSocketAddress("localhost", server.getLocalPort()), 1000))
                    .isInstanceOf(OpenSockets.Closed.class);
            assertThat(socket.isConnected()).isFalse();
        }
    }
}
