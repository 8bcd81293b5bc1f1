package org.focalnet.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this installation: {@code focalnet.address}, or this machine. Links and passkeys are made for it. */
@Component
public class Address {

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        String set = environment.getProperty("focalnet.address");
        if (set != null && !set.isBlank()) {
            return set.strip().replaceFirst("/+$", "");
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }

    /** Whether people come over https. */
    public boolean secure() {
        return origin().startsWith("https://");
    }

    /** The host, to which passkeys are bound. */
    public String host() {
        @Nullable String host = URI.create(origin()).getHost();
        if (host == null) {
            throw new IllegalStateException("focalnet.address is not an address such as https://network.example");
        }
        return host;
    }
}
