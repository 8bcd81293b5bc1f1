package org.focalnet.exchange.text;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link leads.
 *
 * @param href the address, in characters that mean one thing only
 * @param host the host as machines know it, so that letters that look alike show; empty for a page of ours
 */
record Target(String href, String host) {

    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\s\\\\@]+)((?:[/?#][^\\s\\\\]*)?)");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[a-z0-9._+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");
    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    /** Nothing where it is not an address that a reader may be sent to: then the text stays and the link goes. */
    static Optional<Target> of(String destination, String home) {
        String address = destination.startsWith(home + "/") ? destination.substring(home.length()) : destination;
        if (OURS.matcher(address).matches()) {
            return Optional.of(new Target(encoded(address), ""));
        }
        if (MAIL.matcher(address).matches()) {
            return Optional.of(new Target(address, address.substring("mailto:".length())));
        }
        Matcher web = WEB.matcher(address);
        return web.matches() ? web(web.group(1), web.group(2), web.group(3)) : Optional.empty();
    }

    private static Optional<Target> web(String scheme, String authority, String rest) {
        String port = authority.matches(".*:[0-9]{1,5}") ? authority.substring(authority.lastIndexOf(':')) : "";
        String name = authority.substring(0, authority.length() - port.length());
        var info = new IDNA.Info();
        var host = new StringBuilder();
        NAMES.nameToASCII(name, host, info);
        if (info.hasErrors() || !host.toString().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+\\.?|localhost")) {
            return Optional.empty();
        }
        return Optional.of(
                new Target(scheme.toLowerCase(Locale.ROOT) + "://" + host + port + encoded(rest), host.toString()));
    }

    /** The page of ours that this leads to, without its query; empty for others. */
    String path() {
        return host.isEmpty() ? href.replaceFirst("[?#].*", "") : "";
    }

    private static String encoded(String text) {
        var out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c > ' ' && c < 127 && "\"<>`{}|^".indexOf(c) < 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
