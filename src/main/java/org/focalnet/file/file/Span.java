package org.focalnet.file.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a file that a client asks for (RFC 9110, one range); both ends count. */
record Span(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** A range that lies outside the file. */
    static final Span NONE = new Span(-1, -1);

    /** What a header asks for; empty where it asks for all, or in a way that may be ignored. */
    static Optional<Span> of(@Nullable String header, long length) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long last = Long.parseLong(asked.group(2));
            return Optional.of(last == 0 || length == 0 ? NONE : new Span(Math.max(0, length - last), length - 1));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(asked.group(2));
        if (first > last) {
            return Optional.empty();
        }
        return Optional.of(first >= length ? NONE : new Span(first, Math.min(last, length - 1)));
    }

    long count() {
        return last - first + 1;
    }
}
