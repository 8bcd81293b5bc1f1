package org.focalnet.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.focalnet.audience.Refused;
import org.focalnet.file.content.Detection;
import org.focalnet.file.content.FileName;
import org.focalnet.file.content.Kind;

/**
 * A paper as a scanner or a telephone gives it, for a module that keeps it among its own rows: one whole PDF or picture,
 * and nothing else besides. Looked at more strictly than what hangs on an object, which may hold much more.
 *
 * @param kind PDF, PNG or JPEG
 */
public record Paper(String name, String kind, byte[] content) {

    private static final Set<Kind> KINDS = Set.of(Kind.PDF, Kind.PNG, Kind.JPEG);
    private static final Pattern MARKUP =
            Pattern.compile("<(script|html|iframe|svg|\\?php|!doctype\\s+html)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final int ZIP_REACH = 22 + 0xFFFF; // how far from its end an archive says where its list is
    private static final int PNG_START = 8;
    private static final int PNG_FRAME = 12; // length, type and sum of a part

    /**
     * Looks at what a person chose.
     *
     * @throws Refused with a text of the field {@code file} that says what to do
     */
    public static Paper read(String given, byte[] content) {
        String name = FileName.clean(given);
        Detection.Found found;
        try (var channel = new Memory(content)) {
            found = Detection.detect(channel, name, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory gives what it holds
        } catch (Refused refused) {
            boolean other = Set.of("file.refused.type", "file.refused.ending").contains(refused.key());
            throw other ? new Refused("file.refused.paper", "file", name) : refused;
        }
        if (!KINDS.contains(found.kind())) {
            throw new Refused("file.refused.paper", "file", name);
        }
        if (!name.equals(found.name()) && name.indexOf('.') >= 0) { // without an ending it says nothing untrue
            throw new Refused("file.refused.ending", "file", name, found.name());
        }
        pure(found.kind(), content, name);
        return new Paper(found.name(), found.kind().name(), content);
    }

    private static void pure(Kind kind, byte[] content, String name) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = switch (kind) {
            case PDF -> text.lastIndexOf("%%EOF") + "%%EOF".length();
            case PNG -> pngEnd(content);
            default -> content.length; // telephones write more after the end of a picture
        };
        if (end < 0) {
            throw new Refused("file.refused.broken", "file", name);
        }
        boolean more = !text.substring(end).replace('\u0000', ' ').isBlank();
        boolean archive = text.indexOf(ZIP_END, Math.max(0, content.length - ZIP_REACH)) >= 0;
        if (more || archive || MARKUP.matcher(text).find()) {
            throw new Refused("file.refused.mixed", "file", name);
        }
    }

    /** Where the last part of a PNG ends; -1 where a part is missing, cut or not what its sum says. */
    private static int pngEnd(byte[] content) {
        ByteBuffer parts = ByteBuffer.wrap(content);
        int at = PNG_START;
        while (at + PNG_FRAME <= content.length) {
            int length = parts.getInt(at);
            if (length < 0 || length > content.length - at - PNG_FRAME) {
                return -1;
            }
            var sum = new CRC32();
            sum.update(content, at + Integer.BYTES, Integer.BYTES + length);
            if (parts.getInt(at + 2 * Integer.BYTES + length) != (int) sum.getValue()) {
                return -1;
            }
            boolean last = "IEND".equals(new String(content, at + 4, 4, StandardCharsets.ISO_8859_1));
            at += PNG_FRAME + length;
            if (last) {
                return at;
            }
        }
        return -1;
    }

    /** What is held already, read like a file: a scan is not written to a disk in the clear just to be looked at. */
    private static final class Memory implements SeekableByteChannel {

        private final byte[] content;
        private int at;
        private boolean open = true;

        Memory(byte[] content) {
            this.content = content;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (!open) {
                throw new ClosedChannelException();
            }
            int read = Math.min(into.remaining(), content.length - at);
            if (read <= 0) {
                return -1;
            }
            into.put(content, at, read);
            at += read;
            return read;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException("only read");
        }

        @Override
        public long position() {
            return at;
        }

        @Override
        public SeekableByteChannel position(long position) {
            at = (int) Math.min(position, content.length);
            return this;
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException("only read");
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
