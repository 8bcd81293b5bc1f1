package org.focalnet.file.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;

/** A vault in a program with little memory: stores and reads a large file, says how many bytes came back. */
final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        long length = Long.parseLong(arguments[1]);
        Vault vault = vault(Path.of(arguments[0]), new Keys());
        var member = new MemberId(Ids.next());
        Vault.Written written = vault.write(member, zeros(length));
        try (var opened = vault.open(member, written.blob())) {
            System.out.println("READ " + opened.stream().transferTo(java.io.OutputStream.nullOutputStream()));
        }
    }

    static Vault vault(Path folder, KeyStore keys) {
        return new Vault(
                new FolderStorage(folder.resolve("files")),
                folder.resolve("files").resolve("incoming"),
                () -> MasterKey.of(null, folder),
                keys,
                new Nothing());
    }

    static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(most, left);
                left -= count;
                return count;
            }
        };
    }

    /** One key, in memory. */
    static final class Keys extends KeyStore {
        private byte[] kept;

        Keys() {
            super(null, null);
        }

        @Override
        Optional<byte[]> find(MemberId member) {
            return Optional.ofNullable(kept);
        }

        @Override
        Optional<byte[]> keep(byte[] fresh) {
            kept = fresh;
            return Optional.of(fresh);
        }
    }

    private static final class Nothing extends WasteStore {
        Nothing() {
            super(null, null);
        }

        @Override
        void expect(UUID blob) {
            // nobody clears here
        }
    }
}
