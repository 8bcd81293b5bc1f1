package org.focalnet.library.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.focalnet.audience.Refused;
import org.focalnet.web.Typed;

/** A folder of files: a ZIP, or several chosen at once. It is unpacked in memory, within bounds; no path of it is used. */
final class Folder {

    static final int MOST = 40;

    static final int MOST_BYTES = 60_000_000;

    /** A ZIP that grows more than that, and beyond the size below, was made to harm. */
    private static final int RATIO = 100;

    private static final int HARMLESS = 10_000_000;

    private final List<Part> parts = new ArrayList<>();
    private long bytes;

    /** A file of it. @param reason text key of why it is not taken; empty where it may be */
    record Part(String name, byte[] content, String reason) {}

    List<Part> parts() {
        return parts;
    }

    /** Whether content is that of a document or an archive rather than of a table or a bibliography. */
    static boolean packed(byte[] content) {
        String head = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK") || head.equals("%PDF") || head.startsWith("\u00D0\u00CF\u0011\u00E0");
    }

    /** Adds a file that was chosen; a ZIP is unpacked. */
    void add(String name, byte[] content) throws IOException {
        if (!ending(name).equals("zip")) {
            part(name, content, "");
            return;
        }
        try {
            unpack(name, content, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // names of a program of the last century
            parts.clear();
            bytes = 0;
            unpack(name, content, Charset.forName("IBM437"));
        }
    }

    private void unpack(String archive, byte[] content, Charset names) throws IOException {
        long most = Math.max(HARMLESS, (long) content.length * RATIO);
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var out = new ByteArrayOutputStream();
                byte[] buffer = new byte[64 * 1024];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw new Refused("file.refused.bomb", "file", archive);
                    }
                    size(unpacked);
                    out.write(buffer, 0, read);
                }
                if (!entry.isDirectory()) {
                    part(entry.getName(), out.toByteArray(), "");
                }
            }
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Refused(locked ? "file.refused.locked" : "file.refused.broken", "file", archive);
        } catch (EOFException e) {
            throw new Refused("file.refused.broken", "file", archive);
        }
    }

    private void part(String path, byte[] content, String reason) {
        String plain = Typed.clean(path).replace('\\', '/');
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        name = name.substring(0, Math.min(name.length(), 200));
        if (name.startsWith(".") && !plain.contains("..")
                || name.startsWith("~$")
                || plain.startsWith("__MACOSX/")
                || name.equalsIgnoreCase("thumbs.db")) {
            return; // what programs leave behind
        }
        if (parts.size() >= MOST) {
            throw new Refused("library.bulk.refused.files", "file", MOST);
        }
        bytes += content.length;
        size(bytes);
        boolean outside =
                List.of(plain.split("/")).contains("..") || plain.startsWith("/") || plain.matches("[A-Za-z]:.*");
        boolean nested = List.of("zip", "7z", "rar", "tar", "gz").contains(ending(name));
        String why = outside ? "library.bulk.reason.path" : nested ? "file.refused.archive" : reason;
        parts.add(new Part(name, content, why));
    }

    private static void size(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new Refused("library.bulk.refused.bytes", "file", MOST_BYTES / 1_000_000);
        }
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
