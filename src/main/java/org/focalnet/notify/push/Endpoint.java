package org.focalnet.notify.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of one browser at its push service. A browser names it, so anybody can name another: only https and the
 * hosts that the operator listed are addresses, and nothing inside a network can be asked in our name.
 */
record Endpoint(URI address) {

    static final int LONGEST = 1_000;

    static Optional<Endpoint> of(String typed, PushSettings settings) {
        if (typed.length() > LONGEST || !typed.matches("[!-~]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Endpoint(new URI(typed))).filter(endpoint -> endpoint.allowed(settings));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean allowed(PushSettings settings) {
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        boolean here = settings.plain() && "http".equals(address.getScheme()) && name.equals("localhost");
        return ("https".equals(address.getScheme()) || here)
                && settings.names(name, address.getPort() == -1 ? 443 : address.getPort());
    }

    /** For whom a signature is good (RFC 8292): scheme, host, and port where it is not the usual one. */
    String origin() {
        boolean usual = address.getPort() == -1 || address.getPort() == 443;
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + address.getPort());
    }

    @Override
    public String toString() {
        return "Endpoint[" + address.getHost() + "]"; // never the path: this may reach a log
    }
}
