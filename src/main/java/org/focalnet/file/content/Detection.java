package org.focalnet.file.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.focalnet.audience.Refused;

/** Says what a file is by its content, and refuses what is not taken, is two things at once, or breaks off. */
public final class Detection {

    private static final int EDGE = 64 * 1024;
    private static final Pattern ACTIVE =
            Pattern.compile("<(script|html|iframe|svg|\\?php|!doctype\\s+html)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Set<Kind> TEXTS = Set.of(Kind.TEXT, Kind.CSV, Kind.MARKDOWN);
    private static final String ZIP_END = "PK\u0005\u0006";

    private Detection() {}

    /**
     * What was found.
     *
     * @param name the name with an ending that fits
     */
    public record Found(Kind kind, String name) {}

    /**
     * Looks into a file.
     *
     * @throws Refused with a text for the person who brought it
     */
    public static Found detect(SeekableByteChannel content, String name, boolean archives) throws IOException {
        if (content.size() == 0) {
            throw new Refused("file.refused.empty", "file", name);
        }
        String head = latin(content, 0);
        String tail = latin(content, Math.max(0, content.size() - EDGE));
        Kind kind = kind(content, head, name);
        if (kind.archive() && !archives) {
            throw new Refused("file.refused.archive", "file", name);
        }
        pure(kind, head, tail, name);
        whole(kind, tail, name);
        return new Found(kind, FileName.corrected(name, kind));
    }

    private static Kind kind(SeekableByteChannel content, String head, String name) throws IOException {
        if (head.startsWith("PK\u0003\u0004")) {
            content.position(0);
            return Container.zip(stream(content), name);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            content.position(0);
            return Container.compound(stream(content), name);
        }
        MediaType type = MimeTypes.getDefaultMimeTypes()
                .detect(new java.io.ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1)), new Metadata());
        String found = type.getBaseType().toString();
        switch (found) {
            case "application/vnd.ms-tnef" -> throw new Refused("file.refused.winmail", "file", name);
            case "text/html", "application/xhtml+xml", "image/svg+xml", "application/xml" -> {
                throw new Refused("file.refused.active", "file", name);
            }
            default -> {
                // below
            }
        }
        if (MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN)) {
            return text(head, name);
        }
        return Kind.of(found).orElseThrow(() -> new Refused("file.refused.type", "file", name, found));
    }

    /** Text is called what its writer called it, if that is a kind of text; markup is none, nor is what claims to be more. */
    private static Kind text(String head, String name) {
        if (head.stripLeading().startsWith("<")) {
            throw new Refused("file.refused.active", "file", name);
        }
        String ending = FileName.ending(name).toLowerCase(Locale.ROOT);
        if (Stream.of(Kind.values()).anyMatch(kind -> kind.calledBy(ending) && !TEXTS.contains(kind))) {
            throw new Refused("file.refused.ending", "file", name, FileName.corrected(name, Kind.TEXT));
        }
        return Kind.CSV.calledBy(ending) ? Kind.CSV : Kind.MARKDOWN.calledBy(ending) ? Kind.MARKDOWN : Kind.TEXT;
    }

    /** A picture that is also a page, a script, a document or an archive was made to deceive. */
    private static void pure(Kind kind, String head, String tail, String name) {
        String start = head.substring(0, Math.min(1024, head.length()));
        boolean mixed = switch (kind) {
            case PNG, JPEG, GIF, WEBP, TIFF ->
                ACTIVE.matcher(head).find()
                        || ACTIVE.matcher(tail).find()
                        || start.contains("%PDF-")
                        || tail.contains(ZIP_END)
                        || kind == Kind.GIF && start.startsWith("/*", 6)
                        || kind == Kind.GIF && start.startsWith("=", 6);
            case PDF ->
                !start.startsWith("%PDF-")
                        || ACTIVE.matcher(start).find()
                        || tail.substring(Math.max(0, tail.lastIndexOf("%%EOF")))
                                .contains(ZIP_END);
            default -> false;
        };
        if (mixed) {
            throw new Refused("file.refused.mixed", "file", name);
        }
    }

    /** The mark that ends a whole file of its kind; where it is missing the file was cut off somewhere. */
    private static void whole(Kind kind, String tail, String name) {
        boolean cut = switch (kind) {
            case PDF -> !tail.contains("%%EOF");
            case PNG -> !tail.contains("IEND");
            case JPEG -> !tail.contains("\u00FF\u00D9");
            case GIF -> !tail.replaceAll("\u0000+$", "").endsWith(";");
            default -> false;
        };
        if (cut) {
            throw new Refused("file.refused.broken", "file", name);
        }
    }

    private static String latin(SeekableByteChannel content, long from) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(EDGE, content.size() - from));
        content.position(from);
        while (bytes.hasRemaining() && content.read(bytes) >= 0) {
            Thread.onSpinWait(); // a channel may give less than asked
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    private static InputStream stream(SeekableByteChannel content) {
        return new java.io.BufferedInputStream(Channels.newInputStream(content), EDGE);
    }
}
