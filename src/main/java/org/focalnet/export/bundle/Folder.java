package org.focalnet.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder of an export, written as a ZIP while it is made. The sum of each file stands in its list, as sha256sum reads it. */
public final class Folder implements AutoCloseable {

    /** The list of all files but itself and the manifest. */
    public static final String LIST = "manifest-sha256.txt";

    /** What the export is: the only file that differs between two exports of the same rows. */
    public static final String MANIFEST = "manifest.json";

    private final ZipOutputStream out;
    private final Map<String, String> sums = new TreeMap<>();

    Folder(OutputStream out) {
        this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Work that writes one file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream file) throws IOException;
    }

    void put(String path, String text) throws IOException {
        put(path, file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void put(String path, InputStream content) throws IOException {
        put(path, content::transferTo);
    }

    void put(String path, Writing writing) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // the same content is the same file
        out.putNextEntry(entry);
        var digest = sha256();
        writing.to(new DigestOutputStream(new Unclosed(out), digest));
        out.closeEntry();
        sums.put(path, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether there is such a file already. */
    boolean holds(String path) {
        return sums.containsKey(path);
    }

    /** Writes the list of all files; answers its sum. */
    String seal() throws IOException {
        var list = new StringBuilder();
        sums.forEach((path, sum) -> list.append(sum).append("  ").append(path).append('\n'));
        put(LIST, list.toString());
        return String.valueOf(sums.get(LIST));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever closes a file of the folder does not close the folder. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
