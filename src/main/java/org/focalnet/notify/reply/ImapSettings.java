package org.focalnet.notify.reply;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The letter box in which answers arrive ({@code FOCALNET_IMAP_HOST} ...). Without a host none are taken.
 *
 * @param tls whether the line is encrypted from the start; only a server on this machine may do without
 * @param daily how many mails of one account are taken in a day
 */
@ConfigurationProperties("focalnet.imap")
record ImapSettings(
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean tls,
        @DefaultValue("50") int daily) {

    boolean on() {
        return host != null && !host.isBlank();
    }

    @Override
    public String toString() {
        return "ImapSettings[" + host + ":" + port + "]"; // never the password: this may reach a log
    }
}
