package org.focalnet.file.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.focalnet.file.storage.FileSettings.Bucket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small server that computes each signature anew, as the published rule of the protocol says. */
class BucketStorageTest {

    private static final String SECRET = "secret";
    private final Map<String, byte[]> stored = new ConcurrentHashMap<>();
    private volatile int failing;
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private BucketStorage storage(String secret) {
        return new BucketStorage(new Bucket(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/", "files", "eu-north-1", "AKEY", secret));
    }

    @Test
    void aBlobIsStoredReadByRangesAndDeleted() throws Exception {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        Path file = folder.resolve("blob");
        Files.write(file, content);
        UUID blob = UUID.randomUUID();
        BucketStorage storage = storage(SECRET);
        storage.put(blob, file);
        assertThat(Files.exists(file)).isFalse();
        assertThat(stored).containsKey("/files/" + Storage.path(blob));
        try (var channel = storage.open(blob)) {
            assertThat(channel.size()).isEqualTo(200_000);
            var part = ByteBuffer.allocate(1000);
            channel.position(150_000);
            while (part.hasRemaining()) {
                channel.read(part);
            }
            assertThat(part.array()).isEqualTo(Arrays.copyOfRange(content, 150_000, 151_000));
            channel.position(200_000);
            assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
        storage.delete(blob);
        storage.delete(blob);
        assertThat(stored).isEmpty();
        assertThatThrownBy(() -> storage.open(blob)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aRefusedSignatureAndAFailingStorageAreFailuresNotFiles() throws Exception {
        Path file = folder.resolve("blob");
        Files.write(file, new byte[10]);
        assertThatThrownBy(() -> storage("wrong").put(UUID.randomUUID(), file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        failing = 503;
        assertThatThrownBy(() -> storage(SECRET).put(UUID.randomUUID(), file)).hasMessageContaining("503");
        assertThatThrownBy(() -> storage(SECRET).open(UUID.randomUUID())).hasMessageContaining("503");
        failing = 0;
        storage(SECRET).put(UUID.randomUUID(), file);
        assertThat(stored).hasSize(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            if (failing > 0 || !signed(exchange, body)) {
                exchange.sendResponseHeaders(failing > 0 ? failing : 403, -1);
                return;
            }
            byte[] kept = stored.get(path);
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    stored.put(path, body);
                    exchange.sendResponseHeaders(200, -1);
                }
                case "DELETE" -> exchange.sendResponseHeaders(stored.remove(path) == null ? 404 : 204, -1);
                case "HEAD" -> {
                    if (kept != null) {
                        exchange.getResponseHeaders().set("Content-Length", Integer.toString(kept.length));
                    }
                    exchange.sendResponseHeaders(kept == null ? 404 : 200, -1);
                }
                default -> {
                    String[] range = exchange.getRequestHeaders()
                            .getFirst("Range")
                            .substring(6)
                            .split("-");
                    byte[] part = Arrays.copyOfRange(kept, Integer.parseInt(range[0]), Integer.parseInt(range[1]) + 1);
                    exchange.sendResponseHeaders(206, part.length);
                    exchange.getResponseBody().write(part);
                }
            }
        }
    }

    /** Signature version 4, computed here a second time. */
    private static boolean signed(HttpExchange exchange, byte[] body) {
        try {
            var headers = exchange.getRequestHeaders();
            String given = headers.getFirst("Authorization");
            String scope = given.replaceAll(".*Credential=[^/]+/([^,]+),.*", "$1");
            String names = given.replaceAll(".*SignedHeaders=([^,]+),.*", "$1");
            String hash = headers.getFirst("x-amz-content-sha256");
            boolean whole = hash.equals(hex(sha(body))) || hash.equals("UNSIGNED-PAYLOAD");
            String canonical = exchange.getRequestMethod() + "\n"
                    + exchange.getRequestURI().getRawPath() + "\n\n"
                    + Stream.of(names.split(";"))
                            .map(name -> name + ":" + headers.getFirst(name).strip() + "\n")
                            .collect(Collectors.joining())
                    + "\n" + names + "\n" + hash;
            String toSign = "AWS4-HMAC-SHA256\n" + headers.getFirst("x-amz-date") + "\n" + scope + "\n"
                    + hex(sha(canonical.getBytes(StandardCharsets.UTF_8)));
            byte[] key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
            for (String step : scope.split("/")) {
                key = mac(key, step);
            }
            return whole && given.endsWith("Signature=" + hex(mac(key, toSign)));
        } catch (Exception e) {
            return false;
        }
    }

    private static byte[] sha(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] mac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
