package org.focalnet.file.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.focalnet.file.storage.FileSettings.Bucket;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Blobs in a bucket of any S3-compatible storage: three requests, signed by Amazon's own signer. Addresses are
 * {@code endpoint/bucket/ab/cd/id}, which every such storage understands.
 */
final class BucketStorage implements Storage {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Set by the client itself, and so may not be given to it. */
    private static final Set<String> RESTRICTED = Set.of("host", "content-length", "expect", "connection");

    private final Bucket bucket;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsIdentity who;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    BucketStorage(Bucket bucket) {
        this.bucket = bucket;
        this.who = AwsCredentialsIdentity.create(bucket.key(), bucket.secret());
    }

    @Override
    public void put(UUID blob, Path finished) throws IOException {
        HttpRequest request = request(SdkHttpMethod.PUT, blob, null, finished);
        expect(send(request, HttpResponse.BodyHandlers.discarding()), 200);
        Files.deleteIfExists(finished);
    }

    @Override
    public SeekableByteChannel open(UUID blob) throws IOException {
        HttpRequest request = request(SdkHttpMethod.HEAD, blob, null, null);
        HttpResponse<Void> answer = send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() == 404) {
            throw new NoSuchFileException(blob.toString());
        }
        expect(answer, 200);
        return new Remote(
                blob, answer.headers().firstValueAsLong("Content-Length").orElse(0));
    }

    @Override
    public void delete(UUID blob) throws IOException {
        var answer = send(request(SdkHttpMethod.DELETE, blob, null, null), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 404) {
            expect(answer, 200, 204);
        }
    }

    private HttpRequest request(SdkHttpMethod method, UUID blob, @Nullable String range, @Nullable Path body) {
        URI address = URI.create(String.valueOf(bucket.endpoint()).replaceFirst("/+$", "") + "/" + bucket.bucket() + "/"
                + Storage.path(blob));
        var unsigned = SdkHttpRequest.builder().method(method).uri(address);
        if (range != null) {
            unsigned.putHeader("Range", range);
        }
        SdkHttpRequest plain = unsigned.build();
        ContentStreamProvider content = body == null ? null : () -> stream(body);
        var signed = signer.sign(wish -> {
            wish.identity(who).request(plain);
            wish.putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3");
            wish.putProperty(AwsV4HttpSigner.REGION_NAME, bucket.region());
            wish.putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false);
            wish.putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false);
            if (content != null) {
                wish.payload(content);
            }
        });
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        signed.request()
                .forEachHeader((name, values) -> values.stream()
                        .filter(value -> !RESTRICTED.contains(name.toLowerCase(Locale.ROOT)))
                        .forEach(value -> request.header(name, value)));
        return request.method(method.name(), publisher(body)).build();
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable Path body) {
        try {
            return body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofFile(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.io.InputStream stream(Path body) {
        try {
            return Files.newInputStream(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return client.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void expect(HttpResponse<?> answer, int... wanted) throws IOException {
        for (int status : wanted) {
            if (answer.statusCode() == status) {
                return;
            }
        }
        throw new IOException("the bucket answers " + answer.statusCode());
    }

    /** A blob read by ranges; a reader of encrypted content asks for about a megabyte at a time. */
    private final class Remote implements SeekableByteChannel {

        private final UUID blob;
        private final long size;
        private long position;
        private boolean open = true;

        Remote(UUID blob, long size) {
            this.blob = blob;
            this.size = size;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (position >= size) {
                return -1;
            }
            int wanted = (int) Math.min(into.remaining(), size - position);
            if (wanted == 0) {
                return 0;
            }
            String range = "bytes=" + position + "-" + (position + wanted - 1);
            var answer = send(request(SdkHttpMethod.GET, blob, range, null), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                expect(answer, 206);
                byte[] bytes = body.readNBytes(wanted);
                if (bytes.length < wanted) {
                    throw new IOException("the bucket's answer breaks off");
                }
                into.put(bytes);
            }
            position += wanted;
            return wanted;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new java.nio.channels.NonWritableChannelException();
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long wanted) {
            position = wanted;
            return this;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public SeekableByteChannel truncate(long wanted) {
            throw new java.nio.channels.NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
