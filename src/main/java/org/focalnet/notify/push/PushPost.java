package org.focalnet.notify.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.notify.Mailbox;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands one message to a push service (RFC 8030). It holds fixed words: there is nothing else that it could be given. */
@Component
class PushPost {

    private static final Logger LOG = LoggerFactory.getLogger(PushPost.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long the service keeps it for a browser that is off; by then a mail has told it too. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** Each message is as long as any other, in whatever language. */
    private static final int LENGTH = 1_024;

    /** A newer message takes the place of an older one that was not shown yet. */
    private static final String TOPIC = "notices";

    private final PushKey key;
    private final Mailbox mailbox;
    private final Texts texts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER) // only the listed hosts are asked
            .build();

    PushPost(PushKey key, Mailbox mailbox, Texts texts, Clock clock) {
        this.key = key;
        this.mailbox = mailbox;
        this.texts = texts;
        this.clock = clock;
    }

    /** What a push service said: it has it, or it knows no such browser any more. */
    enum Answer {
        TAKEN,
        GONE
    }

    /** That a service did not take a message now; without its address, which is the browser's secret. */
    static final class Unsent extends RuntimeException {

        private final transient @Nullable Instant again;

        Unsent(Endpoint endpoint, String why, @Nullable Instant again) {
            super("a push message to " + endpoint.address().getHost() + " did not leave: " + why, null, false, false);
            this.again = again;
        }

        /** When the service asked to be tried again. */
        @Nullable
        Instant again() {
            return again;
        }
    }

    /**
     * Sends it.
     *
     * @throws Unsent where it is worth trying again
     */
    Answer send(Push push, Endpoint endpoint, Locale language) {
        try {
            HttpResponse<InputStream> answer =
                    client.send(request(push, endpoint, language), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close(); // however long it may be
            return judge(endpoint, answer);
        } catch (IOException e) {
            throw new Unsent(endpoint, e.getClass().getSimpleName(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unsent(endpoint, "interrupted", null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer judge(Endpoint endpoint, HttpResponse<?> answer) {
        int status = answer.statusCode();
        if (status == 404 || status == 410) {
            return Answer.GONE;
        }
        if (status == 429 || status >= 500) {
            throw new Unsent(endpoint, "answer " + status, again(answer));
        }
        if (status >= 300) {
            LOG.warn(
                    "a push service refused a message: {} answered {}",
                    endpoint.address().getHost(),
                    status);
        }
        return Answer.TAKEN;
    }

    /** When to try again as the service asks (RFC 9110): in so many seconds, or at a time. */
    private @Nullable Instant again(HttpResponse<?> answer) {
        String said = answer.headers().firstValue("Retry-After").orElse("").strip();
        try {
            return said.matches("[0-9]{1,9}")
                    ? clock.instant().plusSeconds(Long.parseLong(said))
                    : ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private HttpRequest request(Push push, Endpoint endpoint, Locale language) throws GeneralSecurityException {
        byte[] salt = new byte[PushCipher.SALT];
        random.nextBytes(salt);
        byte[] body = PushCipher.encrypt(
                message(language), LENGTH, Curve.point(push.p256dh()), push.auth(), Curve.fresh(), salt);
        return HttpRequest.newBuilder(endpoint.address())
                .timeout(PATIENCE)
                .header("Authorization", key.authorization(endpoint, clock.instant()))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", String.valueOf(KEPT.toSeconds()))
                .header("Topic", TOPIC)
                .header("Urgency", "normal")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private String message(Locale reader) {
        Locale language = mailbox.language(PushLetter.WAITING, List.of(reader.getLanguage()));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("title", texts.text(language, PushLetter.WAITING.subjectKey()));
        said.put("text", texts.text(language, PushLetter.WAITING.textKey()));
        said.put("language", language.getLanguage());
        return JSON.writeValueAsString(said);
    }
}
