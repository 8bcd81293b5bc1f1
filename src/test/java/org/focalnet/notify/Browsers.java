package org.focalnet.notify;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Browsers and their push service, on this machine. What arrives is checked and decrypted as a service and a browser do,
 * with nothing of the program's own code.
 */
public final class Browsers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Decoder TEXT = Base64.getUrlDecoder();
    private static final Map<String, Browser> ALL = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start(0);

    /** What the service answers instead of taking a message, with one header. */
    public record Said(int status, String header, String value) {}

    /** What a browser got: the words, and all that the service saw. */
    public record Message(
            Browser browser,
            String title,
            String text,
            String language,
            String raw,
            Headers headers,
            JsonNode claims) {}

    private Browsers() {}

    /** The host and port at which the program finds the service. */
    public static String host() {
        return "localhost:" + SERVER.getAddress().getPort();
    }

    /** A browser of somebody. */
    public static final class Browser {

        private final String id = UUID.randomUUID().toString();
        private final KeyPair pair = fresh();
        private final byte[] auth = Arrays.copyOf(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), 16);
        private final List<Message> messages = new CopyOnWriteArrayList<>();
        private final List<Said> answers = new CopyOnWriteArrayList<>();
        private final List<Instant> asked = new CopyOnWriteArrayList<>();
        private final String host;

        public Browser() {
            this(host());
        }

        /** At another address, at which nobody may be. */
        public Browser(String host) {
            this.host = host;
            ALL.put(id, this);
        }

        public String endpoint() {
            return "http://" + host + "/push/" + id;
        }

        public byte[] point() {
            return Browsers.point(pair.getPublic());
        }

        public byte[] auth() {
            return auth.clone();
        }

        public String p256dh() {
            return text(point());
        }

        /** Answers these, one a message, before it takes any. */
        public Browser answering(Said... said) {
            answers.addAll(List.of(said));
            return this;
        }

        public Browser answering(int... statuses) {
            Arrays.stream(statuses).forEach(status -> answers.add(new Said(status, "X-Why", "test")));
            return this;
        }

        /** What it was told and took. */
        public List<Message> messages() {
            return List.copyOf(messages);
        }

        /** How often the service was asked. */
        public int asked() {
            return asked.size();
        }

        public List<Message> await(int number) {
            return Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(40))
                    .until(this::messages, found -> found.size() >= number);
        }

        /** Itself, as a script of a page sees it. */
        public String json() {
            return "{\"endpoint\":\"%s\",\"keys\":{\"p256dh\":\"%s\",\"auth\":\"%s\"}}"
                    .formatted(endpoint(), p256dh(), text(auth));
        }

        /** Turns it on as its script does. */
        public Browserless.Answer turnOn(Browserless person) {
            return person.post("/notices/push", "endpoint", endpoint(), "p256dh", p256dh(), "auth", text(auth));
        }
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Another service, at a port at which nobody was. */
    public static HttpServer start(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/push/", Browsers::take);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String id = exchange.getRequestURI().getPath().substring("/push/".length());
        Browser browser = ALL.get(id);
        int status;
        if (browser == null) {
            status = 404;
        } else {
            browser.asked.add(Instant.now());
            if (browser.answers.isEmpty()) {
                status = accept(browser, exchange.getRequestHeaders(), body);
            } else {
                Said said = browser.answers.removeFirst();
                exchange.getResponseHeaders().add(said.header(), said.value());
                status = said.status();
            }
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static int accept(Browser browser, Headers headers, byte[] body) {
        try {
            JsonNode claims = verify(headers);
            String raw = decrypt(browser, body);
            JsonNode said = JSON.readTree(raw);
            List<String> kept = new ArrayList<>();
            headers.forEach((name, values) -> kept.add(name + ": " + values));
            browser.messages.add(new Message(
                    browser,
                    said.get("title").asString(),
                    said.get("text").asString(),
                    said.get("language").asString(),
                    raw + "\n" + kept + "\n" + claims,
                    headers,
                    claims));
            return 201;
        } catch (GeneralSecurityException | RuntimeException e) {
            return 400;
        }
    }

    /** Who sends, by RFC 8292; throws where the signature, the audience or the time does not hold. */
    private static JsonNode verify(Headers headers) throws GeneralSecurityException {
        var parts = java.util.regex.Pattern.compile("vapid t=([\\w-]+)\\.([\\w-]+)\\.([\\w-]+), k=([\\w-]+)")
                .matcher(headers.getFirst("Authorization"));
        if (!parts.matches()) {
            throw new IllegalArgumentException("no signature");
        }
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(TEXT.decode(parts.group(4))));
        signature.update((parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII));
        JsonNode head = JSON.readTree(TEXT.decode(parts.group(1)));
        JsonNode claims = JSON.readTree(TEXT.decode(parts.group(2)));
        long left = claims.get("exp").asLong() - Instant.now().getEpochSecond();
        boolean holds = signature.verify(TEXT.decode(parts.group(3)))
                && head.get("alg").asString().equals("ES256")
                && claims.get("aud").asString().equals("http://" + headers.getFirst("Host"))
                && left > 0
                && left <= 86_400
                && claims.get("sub").asString().startsWith("mailto:");
        if (!holds) {
            throw new IllegalArgumentException("does not hold");
        }
        return claims;
    }

    /** What the browser reads, by RFC 8188 and 8291. */
    private static String decrypt(Browser browser, byte[] body) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(body);
        byte[] salt = new byte[16];
        in.get(salt);
        in.getInt();
        byte[] sender = new byte[in.get()];
        in.get(sender);
        byte[] sealed = new byte[in.remaining()];
        in.get(sealed);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(browser.pair.getPrivate());
        agreement.doPhase(key(sender), true);
        byte[] ikm = expand(
                hmac(browser.auth, agreement.generateSecret()),
                join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), browser.point(), sender),
                32);
        byte[] prk = hmac(salt, ikm);
        byte[] key = expand(prk, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = expand(prk, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] plain = cipher.doFinal(sealed);
        int end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        if (plain[end] != 2) {
            throw new IllegalArgumentException("not the last record");
        }
        return new String(plain, 0, end, StandardCharsets.UTF_8);
    }

    private static byte[] expand(byte[] prk, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(prk, join(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] what) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(what);
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static KeyPair fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey key(byte[] point) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(
                        new ECPoint(
                                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                                new BigInteger(1, Arrays.copyOfRange(point, 33, 65))),
                        curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] point(PublicKey key) {
        ECPoint point = ((ECPublicKey) key).getW();
        return join(new byte[] {4}, number(point.getAffineX()), number(point.getAffineY()));
    }

    private static byte[] number(BigInteger value) {
        byte[] digits = value.toByteArray();
        byte[] bytes = new byte[32];
        int length = Math.min(32, digits.length);
        System.arraycopy(digits, digits.length - length, bytes, 32 - length, length);
        return bytes;
    }
}
