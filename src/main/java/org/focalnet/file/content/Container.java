package org.focalnet.file.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.focalnet.audience.Refused;

/** Tells office documents from other files that are packed the same way, within bounds that no bomb exceeds. */
final class Container {

    private static final int ENTRIES = 10_000;
    private static final long UNPACKED = 256L * 1024 * 1024;
    private static final int DECLARED = 256 * 1024;

    private Container() {}

    static Kind zip(InputStream content, String name) throws IOException {
        String declared = "";
        boolean macros = false;
        int entries = 0;
        long left = UNPACKED;
        try (var zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw new Refused("file.refused.bomb", "file", name);
                }
                String called = entry.getName();
                macros |= called.endsWith("vbaProject.bin");
                if (called.equals("[Content_Types].xml") || called.equals("mimetype")) {
                    byte[] words = zip.readNBytes(DECLARED);
                    declared += new String(words, StandardCharsets.UTF_8);
                    left -= words.length;
                }
                left = drained(zip, left, name);
            }
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Refused(locked ? "file.refused.locked" : "file.refused.broken", "file", name);
        } catch (java.io.EOFException | IllegalArgumentException e) {
            throw new Refused("file.refused.broken", "file", name);
        }
        if (macros || declared.contains("macroEnabled")) {
            throw new Refused("file.refused.macro", "file", name);
        }
        return kind(declared);
    }

    private static long drained(ZipInputStream zip, long left, String name) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long rest = left;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            rest -= read;
            if (rest < 0) {
                throw new Refused("file.refused.bomb", "file", name);
            }
        }
        return rest;
    }

    private static Kind kind(String declared) {
        for (Kind kind : Kind.values()) {
            boolean office = kind.mediaType().startsWith("application/vnd.o");
            boolean open = declared.strip().equals(kind.mediaType());
            if (office && (open || declared.contains(kind.mediaType() + ".main+xml"))) {
                return kind;
            }
        }
        return Kind.ZIP;
    }

    /** Older documents of Microsoft: the name of the stream that makes them what they are, in UTF-16. */
    static Kind compound(InputStream content, String name) throws IOException {
        Kind found = null;
        String before = "";
        try (content) {
            for (byte[] block = content.readNBytes(64 * 1024);
                    block.length > 0;
                    block = content.readNBytes(64 * 1024)) {
                String text = before + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(wide("_VBA_PROJECT"))) {
                    throw new Refused("file.refused.macro", "file", name);
                }
                if (text.contains(wide("__substg1.0_")) || text.contains(wide("EncryptedPackage"))) {
                    String key = text.contains(wide("EncryptedPackage")) ? "file.refused.locked" : "file.refused.mail";
                    throw new Refused(key, "file", name);
                }
                if (found == null) {
                    found = named(text);
                }
                before = text.substring(Math.max(0, text.length() - 64));
            }
        }
        if (found == null) {
            throw new Refused("file.refused.type", "file", name, "application/x-ole-storage");
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable Kind named(String text) {
        return text.contains(wide("WordDocument"))
                ? Kind.DOC
                : text.contains(wide("Workbook"))
                        ? Kind.XLS
                        : text.contains(wide("PowerPoint Document")) ? Kind.PPT : null;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
