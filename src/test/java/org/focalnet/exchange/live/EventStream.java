package org.focalnet.exchange.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An open live connection, as a browser keeps one. */
final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpResponse<Stream<String>> answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private EventStream(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().forEach(lines::add);
            } catch (UncheckedIOException | IllegalStateException broken) {
                lines.add("broken");
            }
            ended = true;
        });
    }

    static EventStream open(String url, String cookie, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/event-stream")
                .header("Cookie", "focalnet=" + cookie);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new EventStream(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return answer.statusCode();
    }

    /** How often it was told that there is something new. */
    long told() {
        return lines.stream().filter("event: posts"::equals).count();
    }

    boolean replaced() {
        return lines.contains("event: over");
    }

    boolean ended() {
        return ended;
    }

    boolean begun() {
        return lines.stream().anyMatch(line -> line.startsWith("retry:"));
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
