package org.focalnet.identity.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compresses a page that is complete. The server would do it too, always as thoroughly as it can, which took a third of a
 * page's processor time for a twentieth of its bytes; it still does whatever is not a page, or goes out as it comes.
 */
final class Zip {

    private static final int LEVEL = 3;
    private static final int LEAST = 1024;
    private static final int BUFFER = 8 * 1024;

    private Zip() {}

    /** Whether a page of this length is compressed here: any doubt is left to the server, which knows all of the rules. */
    static boolean fits(HttpServletRequest request, HttpServletResponse response, int length) {
        String type = response.getContentType();
        return length >= LEAST
                && type != null
                && type.startsWith("text/html")
                && !response.containsHeader("Content-Encoding")
                && weak(response.getHeader("ETag"))
                && request.getHeader("TE") == null
                && accepts(request.getHeader("Accept-Encoding"));
    }

    /** What is named by its bytes may not become other bytes. */
    private static boolean weak(@Nullable String tag) {
        return tag == null || tag.startsWith("W/");
    }

    private static boolean accepts(@Nullable String encodings) {
        if (encodings != null) {
            for (String encoding : encodings.split(",", 20)) {
                if (encoding.strip().equals("gzip")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is held, compressed, with the headers that say so. */
    static ByteArrayOutputStream zipped(ByteArrayOutputStream held, HttpServletResponse response) throws IOException {
        var zipped = new ByteArrayOutputStream(held.size() / 3 + BUFFER);
        try (var zip = new Level(zipped)) {
            held.writeTo(zip);
        }
        response.setHeader("Content-Encoding", "gzip");
        response.addHeader("Vary", "Accept-Encoding");
        return zipped;
    }

    /** The library leaves the level to its heirs. */
    private static final class Level extends GZIPOutputStream {

        Level(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(LEVEL);
        }
    }
}
