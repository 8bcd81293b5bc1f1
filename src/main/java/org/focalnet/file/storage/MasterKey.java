package org.focalnet.file.storage;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/** The key of the installation: it opens the data keys of members and nothing else. */
final class MasterKey {

    private static final int LENGTH = 32;
    private static final String KEPT = "file" + ".key";

    private final Aead aead;

    @AccessesPartialKey
    private MasterKey(byte[] secret) throws GeneralSecurityException {
        AeadConfig.register();
        StreamingAeadConfig.register();
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(LENGTH)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                .build();
        KeysetHandle.Builder.Entry entry =
                KeysetHandle.importKey(key).withRandomId().makePrimary();
        aead = KeysetHandle.newBuilder().addEntry(entry).build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** The key that the operator gave, or the one kept in the data folder, made at the first need. */
    static MasterKey of(@Nullable String given, Path folder) {
        try {
            byte[] secret = Base64.getDecoder().decode(given == null || given.isBlank() ? kept(folder) : given.strip());
            if (secret.length != LENGTH) {
                throw new IllegalStateException("FOCALNET_FILE_KEY needs 32 bytes in base64 (docs/operate.md)");
            }
            return new MasterKey(secret);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("FOCALNET_FILE_KEY is not base64 (docs/operate.md)", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of files cannot be used", e);
        } catch (IOException e) {
            throw new StorageDown("The key of files cannot be read", e);
        }
    }

    private static String kept(Path folder) throws IOException {
        Path file = folder.resolve(KEPT);
        if (!Files.exists(file)) {
            byte[] fresh = new byte[LENGTH];
            new SecureRandom().nextBytes(fresh);
            Files.createDirectories( // with a database elsewhere nothing else may have made the folder yet
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path temporary = file.resolveSibling(KEPT + "." + UUID.randomUUID());
            Files.createFile(
                    temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(temporary, Base64.getEncoder().encodeToString(fresh));
            try {
                Files.createLink(file, temporary); // whole, and never over one that another start just made
            } catch (java.nio.file.FileAlreadyExistsException made) {
                return Files.readString(file).strip();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
        return Files.readString(file).strip();
    }

    /** A fresh data key of a member, wrapped so that it opens for that member's name only. */
    byte[] fresh(MemberId member) {
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, aead, bytes(member.value()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No data key could be made", e);
        }
    }

    StreamingAead open(MemberId member, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, bytes(member.value()))
                    .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new StorageDown("A data key does not open: is this the installation's FOCALNET_FILE_KEY?", e);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
