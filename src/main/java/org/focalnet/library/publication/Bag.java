package org.focalnet.library.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bag by RFC 8493 in a ZIP: what is in it, and a sum of each file by which one sees later that nothing was lost. */
final class Bag implements AutoCloseable {

    private static final String ROOT = "focalnet-library/";

    private final ZipOutputStream out;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long bytes;

    Bag(OutputStream out) {
        this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Puts a file in. @param path below the payload, made of letters, digits, dots and slashes */
    void put(String path, byte[] content) throws IOException {
        write("data/" + path, content);
        payload.put("data/" + path, sum(content));
        bytes += content.length;
    }

    /** Says what it is and closes it. */
    void seal(String day, String source) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag(
                "bag-info.txt",
                "Source-Organization: " + source + "\nBagging-Date: " + day + "\nPayload-Oxum: " + bytes + "."
                        + payload.size() + "\n");
        tag("manifest-sha256.txt", manifest(payload));
        write("tagmanifest-sha256.txt", manifest(tags).getBytes(StandardCharsets.UTF_8));
    }

    private void tag(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        write(name, content);
        tags.put(name, sum(content));
    }

    private void write(String path, byte[] content) throws IOException {
        var entry = new ZipEntry(ROOT + path);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // the same content is the same bag
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static String manifest(Map<String, String> sums) {
        var lines = new StringBuilder();
        sums.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.finish();
        out.flush();
    }
}
