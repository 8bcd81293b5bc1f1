package org.focalnet.file.storage;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * Content at rest: encrypted with the data key of its member and bound to its own id, written beside and moved into place
 * when it is whole and on the disk. Streams: nothing here grows with the size of a file.
 */
public final class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private final Storage storage;
    private final Path desk;
    private final Supplier<MasterKey> masters;
    private final KeyStore keys;
    private final WasteStore waste;

    Vault(Storage storage, Path desk, Supplier<MasterKey> masters, KeyStore keys, WasteStore waste) {
        this.storage = storage;
        this.desk = desk;
        this.masters = SingletonSupplier.of(masters);
        this.keys = keys;
        this.waste = waste;
    }

    /** A blob and how many bytes it holds. */
    public record Written(UUID blob, long bytes) {}

    /** Content that may be read at any place, and its length. */
    public record Opened(SeekableByteChannel channel, long bytes) implements AutoCloseable {

        public InputStream stream() {
            return Channels.newInputStream(channel);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /**
     * Stores content of the viewer's member; it is waste until a row keeps it.
     *
     * @throws StorageDown where it could not be stored; then there is nothing of it
     */
    public Written write(MemberId member, InputStream content) {
        return write(member, Ids.next(), content);
    }

    /** The same under an id that it had elsewhere. */
    public Written write(MemberId member, UUID blob, InputStream content) {
        MasterKey master = masters.get();
        StreamingAead key = master.open(
                member,
                keys.find(member)
                        .orElseGet(() -> keys.keep(master.fresh(member))
                                .orElseThrow(() -> new Refused("file.refused.forgotten", "file"))));
        waste.expect(blob);
        Path temporary = desk.resolve(blob + ".part");
        try {
            Files.createDirectories(
                    desk, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            long bytes = encrypt(key, blob, content, temporary);
            storage.put(blob, temporary);
            return new Written(blob, bytes);
        } catch (IOException e) {
            throw down("Content could not be stored", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Content could not be encrypted", e);
        } finally {
            delete(temporary);
        }
    }

    private static long encrypt(StreamingAead key, UUID blob, InputStream content, Path temporary)
            throws IOException, GeneralSecurityException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        long bytes;
        try (var file = FileChannel.open(temporary, options, mode);
                var out = key.newEncryptingStream(Channels.newOutputStream(file), MasterKey.bytes(blob))) {
            bytes = content.transferTo(out);
        }
        try (var file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        return bytes;
    }

    /**
     * Opens content for whoever reads a file of that member.
     *
     * @throws NotFound where it, or the key of its member, is gone
     */
    public Opened open(MemberId member, UUID blob) {
        StreamingAead key = masters.get().open(member, keys.find(member).orElseThrow(NotFound::new));
        try {
            SeekableByteChannel plain = key.newSeekableDecryptingChannel(storage.open(blob), MasterKey.bytes(blob));
            plain.read(ByteBuffer.allocate(1)); // only then does it know which key fits, and its length
            plain.position(0);
            return new Opened(plain, plain.size());
        } catch (NoSuchFileException e) {
            LOG.error("blob {} is not in the storage", blob);
            throw new NotFound();
        } catch (IOException e) {
            throw down("Content could not be opened", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Content could not be decrypted", e);
        }
    }

    /** Deletes what nobody needs; what cannot be deleted now is tried again in the next turn. */
    public int clear(int most) {
        int cleared = 0;
        for (UUID blob : waste.due(most)) {
            try {
                storage.delete(blob);
            } catch (IOException e) {
                throw down("Content could not be deleted", e);
            }
            waste.keep(Set.of(blob));
            cleared++;
        }
        return cleared;
    }

    private static StorageDown down(String what, IOException cause) {
        LOG.error("storage not usable: {} ({})", what, cause.getClass().getSimpleName());
        return new StorageDown(what, cause);
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            LOG.warn("a temporary file stays: {}", e.getClass().getSimpleName());
        }
    }
}
