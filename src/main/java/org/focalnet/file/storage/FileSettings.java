package org.focalnet.file.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set about files.
 *
 * @param file size, key and archives ({@code FOCALNET_FILE_MOST}, {@code FOCALNET_FILE_KEY}, {@code FOCALNET_FILE_ARCHIVES})
 * @param clamav {@code host:port} of a ClamAV daemon ({@code FOCALNET_CLAMAV}); without one nothing is scanned
 * @param s3 a bucket instead of the data folder ({@code FOCALNET_S3_ENDPOINT} ...)
 */
@ConfigurationProperties("focalnet")
public record FileSettings(
        @DefaultValue Limits file,
        @Nullable String clamav,
        @Nullable Bucket s3) {

    /**
     * Limits and the key of the installation.
     *
     * @param most the largest file
     * @param key 32 bytes in base64; where absent, a key file is made in the data folder
     * @param archives whether ZIP and 7z are taken
     */
    public record Limits(
            @DefaultValue("50MB") DataSize most,
            @Nullable String key,
            @DefaultValue("false") boolean archives) {

        @Override
        public String toString() {
            return "most " + most; // never the key
        }
    }

    /** A bucket of an S3-compatible storage. */
    public record Bucket(
            @Nullable String endpoint,
            @DefaultValue("focalnet") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String key,
            @DefaultValue("") String secret) {

        @Override
        public String toString() {
            return String.valueOf(endpoint);
        }
    }
}
