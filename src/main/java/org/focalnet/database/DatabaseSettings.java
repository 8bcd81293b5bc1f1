package org.focalnet.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set from outside, by environment ({@code FOCALNET_DATA}, {@code FOCALNET_DB_URL} ...) or argument.
 *
 * @param data folder of this installation: the embedded database, its passwords, the outbox
 * @param cache folder where the binaries of the embedded server are unpacked once
 * @param durable whether commits reach the disk; only throw-away test servers say no
 * @param db an external server, instead of the embedded one
 */
@ConfigurationProperties("focalnet")
public record DatabaseSettings(
        @DefaultValue("data-local") Path data,
        Path cache,
        @DefaultValue("true") boolean durable,
        @Nullable External db) {

    /**
     * An external server.
     *
     * @param url {@code jdbc:postgresql://host/database} or {@code postgresql://host/database}
     * @param user a role that may create roles, or, where {@code requestPassword} is given, the prepared owner
     * @param requestPassword given when an administrator has prepared the roles by hand (docs/operate.md)
     */
    public record External(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable String requestPassword,
            @Nullable String matcherPassword) {}
}
