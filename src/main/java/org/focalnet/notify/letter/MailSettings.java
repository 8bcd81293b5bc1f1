package org.focalnet.notify.letter;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, by environment ({@code FOCALNET_MAIL_HOST} ...) or argument. Without a host, letters go to the outbox.
 *
 * @param from the address that the letters bear
 * @param port 465 speaks TLS from the start, any other by STARTTLS
 * @param tls whether a server without TLS is refused; only a server on this machine may do without
 */
@ConfigurationProperties("focalnet.mail")
record MailSettings(
        @DefaultValue("focalnet@localhost") String from,
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("true") boolean tls) {

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]"; // never the password: this may reach a log
    }
}
