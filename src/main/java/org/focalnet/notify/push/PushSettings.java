package org.focalnet.notify.push;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * To which push services the program may send ({@code FOCALNET_PUSH_HOSTS} ...). Without one, nobody is offered it.
 *
 * @param hosts of push services; what lies below one is meant too; with {@code :port} where it is not 443
 * @param key the private key of this installation, 32 bytes in base64; empty where one is kept in the data folder
 * @param subject mail address or https address at which a push service reaches whoever runs this
 * @param plain whether a service on this machine may do without TLS; for tests
 */
@ConfigurationProperties("focalnet.push")
public record PushSettings(
        @DefaultValue List<String> hosts,
        @DefaultValue("") String key,
        @DefaultValue("") String subject,
        @DefaultValue("false") boolean plain) {

    /** A name that a person would recognise: no address in numbers, no name of this machine or network alone. */
    private static final String NAME = "([a-z0-9-]+\\.)+[a-z][a-z0-9-]*(:[0-9]{1,5})?";

    private static final String HERE = "localhost:[0-9]{1,5}";

    public PushSettings {
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT).replaceFirst(":443$", ""))
                .filter(host -> !host.isEmpty())
                .toList();
        for (String host : hosts) {
            if (!host.matches(NAME) && !(plain && host.matches(HERE))) {
                throw new IllegalArgumentException(
                        "FOCALNET_PUSH_HOSTS needs names of hosts, separated by commas (docs/operate.md): " + host);
            }
        }
    }

    public boolean on() {
        return !hosts.isEmpty();
    }

    /** Whether a host is one of these or lies below one. */
    boolean names(String host, int port) {
        String suffix = port == 443 ? "" : ":" + port;
        return hosts.stream().anyMatch(known -> (host + suffix).equals(known) || (host + suffix).endsWith("." + known));
    }

    @Override
    public String toString() {
        return "PushSettings" + hosts; // never the key: this may reach a log
    }
}
