package org.focalnet.learning.statement;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * The learning record store of the installation (xAPI, IEEE 9274.1.1), if it has one.
 *
 * @param url where statements are taken, such as {@code https://records.example/xapi}
 * @param user name of the key, {@code password} its secret
 */
@ConfigurationProperties("focalnet.learning.records")
public record RecordStore(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {

    public boolean configured() {
        return url != null && !url.isBlank();
    }

    @Override
    public String toString() {
        return "RecordStore[" + url + "]"; // never the secret: this may reach a log
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RecordStore.class)
    static class Settings {}
}
