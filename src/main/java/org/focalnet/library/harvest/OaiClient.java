package org.focalnet.library.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.HttpsURLConnection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks a repository, page by page, within limits of number, size and time; follows no redirect, and no way inside. */
@Component
class OaiClient {

    private static final int PAGES = 200;
    private static final int RECORDS = 20_000;
    private static final int BYTES = 5_000_000;
    private static final Duration EACH = Duration.ofSeconds(20);
    private static final Duration ALL = Duration.ofMinutes(10);

    private final boolean inside;
    private final Clock clock;
    private final OpenSockets sockets = new OpenSockets();

    /** @param inside whether addresses of the own machine may be asked: for tests of this alone */
    OaiClient(@Value("${focalnet.library.harvest.inside:false}") boolean inside, Clock clock) {
        this.inside = inside;
        this.clock = clock;
    }

    /** What came, and why it ended early, if it did. */
    record Came(List<Harvested> records, Failure.@org.jspecify.annotations.Nullable Ended ended) {}

    /** @param from a day such as 2026-11-27; empty for everything */
    Came ask(String address, String set, String from) {
        List<Harvested> records = new ArrayList<>();
        Set<String> tokens = new HashSet<>();
        Instant end = clock.instant().plus(ALL);
        String query = "verb=ListRecords&metadataPrefix=oai_dc" + term("set", set) + term("from", from);
        try {
            URI base = checked(address);
            for (int page = 0; !query.isEmpty(); page++) {
                if (page >= PAGES
                        || records.size() >= RECORDS
                        || clock.instant().isAfter(end)) {
                    throw new Failure.Ended(Failure.LARGE, "");
                }
                String token = RecordReader.read(fetch(base, query), records);
                if (!token.isEmpty() && !tokens.add(token)) {
                    throw new Failure.Ended(Failure.LARGE, "");
                }
                query = token.isEmpty() ? "" : "verb=ListRecords" + term("resumptionToken", token);
            }
            return new Came(records, null);
        } catch (Failure.Ended ended) {
            return new Came(records, ended);
        }
    }

    private static String term(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** An address that may be asked: by https, and of the open internet. */
    private URI checked(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            boolean plain = inside && "http".equals(uri.getScheme());
            if (host == null || uri.getUserInfo() != null || !plain && !"https".equals(uri.getScheme())) {
                throw new Failure.Ended(Failure.ADDRESS, "");
            }
            for (InetAddress one : InetAddress.getAllByName(host)) {
                if (!inside && !open(one)) {
                    throw new Failure.Ended(Failure.ADDRESS, "");
                }
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw new Failure.Ended(Failure.ADDRESS, "");
        } catch (UnknownHostException e) {
            throw new Failure.Ended(Failure.AWAY, "");
        }
    }

    /** Whether an address is of the open internet: neither this machine, nor its network, nor a range for special use. */
    static boolean open(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        boolean zero = bytes.length == 4 && bytes[0] == 0;
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || unique
                || shared
                || zero);
    }

    private byte[] fetch(URI base, String query) {
        URI uri = URI.create(base + (base.getQuery() == null ? "?" : "&") + query);
        var asked = new FutureTask<>(() -> answer(uri));
        Thread.ofVirtual().start(asked);
        try {
            return asked.get(EACH.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Failure.Ended ended
                    ? ended
                    : new Failure.Ended(
                            e.getCause() instanceof OpenSockets.Closed ? Failure.ADDRESS : Failure.AWAY, "");
        } catch (TimeoutException e) {
            throw new Failure.Ended(Failure.AWAY, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure.Ended(Failure.AWAY, "");
        } finally {
            asked.cancel(true); // ends the connection too
        }
    }

    private byte[] answer(URI uri) throws IOException {
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        if (!inside && connection instanceof HttpsURLConnection secure) {
            secure.setSSLSocketFactory(sockets);
        }
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout((int) EACH.toMillis());
        connection.setRequestProperty("Accept", "text/xml, application/xml");
        try {
            if (connection.getResponseCode() != 200) {
                throw new Failure.Ended(Failure.AWAY, "");
            }
            try (InputStream in = connection.getInputStream()) {
                byte[] answer = in.readNBytes(BYTES + 1);
                if (answer.length > BYTES) {
                    throw new Failure.Ended(Failure.LARGE, "");
                }
                return answer;
            }
        } finally {
            connection.disconnect();
        }
    }
}
