package org.focalnet.library.lookup;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.focalnet.audience.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks the one resolver that whoever runs the installation configured what has a number. It may send on to another page of
 * its own; to no other place, whatever it answers.
 */
@Component
public class Resolver {

    private static final long BYTES = 1_000_000;
    private static final int HOPS = 3;

    private final List<String> addresses;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param addresses with {doi}, with {isbn}, or with both; several with a blank between them */
    Resolver(
            @Value("${focalnet.library.resolver:}") String addresses,
            @Value("${focalnet.library.resolver-patience:10s}") Duration patience) {
        this.addresses = Arrays.stream(addresses.strip().split("\\s+"))
                .filter(one -> one.contains("{doi}") || one.contains("{isbn}"))
                .toList();
        this.patience = patience;
    }

    public boolean configured() {
        return !addresses.isEmpty();
    }

    /**
     * What it says of a number.
     *
     * @throws Refused where it does not know it, or does not answer as it should
     */
    public Looked look(Numbered number) {
        String place = number.doi() ? "{doi}" : "{isbn}";
        String address = addresses.stream()
                .filter(one -> one.contains(place))
                .findFirst()
                .orElseThrow(() -> new Refused("library.refused.number_unasked", "number"));
        String value = URLEncoder.encode(number.value(), StandardCharsets.UTF_8).replace("+", "%20");
        URI uri;
        try {
            uri = URI.create(address.replace(place, value).replace("{doi}", "").replace("{isbn}", ""));
        } catch (IllegalArgumentException e) {
            throw new Refused("library.refused.resolver", "number");
        }
        Looked found = Looked.read(fetch(uri));
        if (found == null) {
            throw new Refused("library.refused.resolver", "number");
        }
        return found;
    }

    private byte[] fetch(URI configured) {
        URI uri = configured;
        for (int hop = 0; hop <= HOPS; hop++) {
            HttpResponse<byte[]> answer = ask(uri);
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            if (answer.statusCode() == 404 || answer.statusCode() == 410) {
                throw new Refused("library.refused.number_unknown", "number");
            }
            String onward = answer.headers().firstValue("Location").orElse("");
            uri = answer.statusCode() / 100 == 3 ? within(configured, uri, onward) : null;
            if (uri == null) {
                break;
            }
        }
        throw new Refused("library.refused.resolver", "number");
    }

    /** The next page where it is of the configured resolver itself; null where it is not. */
    private static @org.jspecify.annotations.Nullable URI within(URI configured, URI here, String onward) {
        try {
            URI next = here.resolve(URI.create(onward));
            boolean same = !onward.isEmpty()
                    && Objects.equals(next.getScheme(), configured.getScheme())
                    && Objects.equals(next.getRawAuthority(), configured.getRawAuthority());
            return same ? next : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private HttpResponse<byte[]> ask(URI uri) {
        CompletableFuture<HttpResponse<byte[]>> asked;
        try {
            asked = client.sendAsync(
                    HttpRequest.newBuilder(uri)
                            .timeout(patience)
                            .header("Accept", "application/vnd.citationstyles.csl+json, application/json;q=0.5")
                            .build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), BYTES));
        } catch (IllegalArgumentException e) {
            throw new Refused("library.refused.resolver", "number");
        }
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Refused("library.refused.resolver", "number");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("library.refused.resolver", "number");
        } finally {
            asked.cancel(true);
        }
    }
}
