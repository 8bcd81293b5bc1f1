package org.focalnet.web.choice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is particular to answers for readers without an account. */
public final class PublicAnswer {

    /** A link to a page of ours: its beginning, its path with the query, its fragment. */
    private static final Pattern LINK =
            Pattern.compile("(<(?:a|form) [^>]*?(?:href|action)=\")(/(?!assets/|/)[^\"#]*)((?:#[^\"]*)?\")");

    private static final Pattern SEARCH = Pattern.compile("<form [^>]*method=\"get\"[^>]*>");

    private PublicAnswer() {}

    /**
     * Lets the page be kept and asked for again: by the language and by whether somebody has signed in meanwhile.
     *
     * @return whether the reader has this very page already, and is told so
     */
    public static boolean known(byte[] page, HttpServletRequest request, HttpServletResponse response) {
        String tag = "W/\"" + hash(page) + '"';
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Cookie, Accept-Language");
        response.setHeader("ETag", tag);
        String have = request.getHeader("If-None-Match");
        if (have == null
                || Arrays.stream(have.split(",", 20)).map(String::strip).noneMatch(tag::equals)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** The page with a choice in every link and form of it that leads to another page of ours. */
    public static byte[] carrying(byte[] page, String chosen) {
        String html = LINK.matcher(new String(page, StandardCharsets.UTF_8))
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(1) + carrying(link.group(2), chosen, "&amp;") + link.group(3)));
        int sign = chosen.indexOf('=');
        String field = "<input type=\"hidden\" name=\"" + chosen.substring(0, sign) + "\" value=\""
                + chosen.substring(sign + 1) + "\">";
        return SEARCH.matcher(html)
                .replaceAll(form -> Matcher.quoteReplacement(form.group() + field))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An address with the choice; as it is where it leads elsewhere or chooses itself. */
    public static String carrying(String url, String chosen, String and) {
        if (chosen.isEmpty() || !url.startsWith("/") || url.matches(".*[?&;]lang=.*")) {
            return url;
        }
        int fragment = url.indexOf('#');
        String path = fragment < 0 ? url : url.substring(0, fragment);
        return path + (path.indexOf('?') < 0 ? "?" : and) + chosen + (fragment < 0 ? "" : url.substring(fragment));
    }

    private static String hash(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
