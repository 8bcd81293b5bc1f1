package org.focalnet.export.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.focalnet.audience.Refused;
import org.focalnet.export.bundle.Folder;
import org.focalnet.export.bundle.Gathering;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that says it is an export: nothing of it is believed before every sum was counted again. */
final class Arrived implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern NAME = Pattern.compile(
            "index\\.html|manifest\\.json|manifest-sha256\\.txt|audit/record\\.jsonl|read/[a-z_.]{1,130}\\.(html|css)"
                    + "|shared/[a-z]{1,40}\\.jsonl|data/schema\\.json|data/[a-z_.]{1,130}\\.jsonl|files/(index\\.jsonl|[0-9a-f]{64})");
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) {2}(\\S{1,200})");
    private static final int MOST_FILES = 200_000;
    private static final long MOST_OF_A_SMALL_ONE = 20_000_000;
    private static final int MOST_BLOWN_UP = 200;

    private final ZipFile zip;
    private final long most;
    private final Map<String, String> sums = new HashMap<>();
    private JsonNode manifest = JSON.createObjectNode();
    private long read;

    private Arrived(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        this.most = Files.size(file) * MOST_BLOWN_UP + MOST_OF_A_SMALL_ONE;
    }

    static Arrived open(Path file) throws IOException {
        Arrived arrived;
        try {
            arrived = new Arrived(file);
        } catch (ZipException e) {
            throw refused("zip", file.getFileName());
        }
        try {
            arrived.check();
            return arrived;
        } catch (ZipException e) {
            arrived.close();
            throw refused("zip", file.getFileName());
        } catch (IOException | RuntimeException e) {
            arrived.close();
            throw e;
        }
    }

    static Refused refused(String what, Object... arguments) {
        Object[] words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray();
        return new Refused("export.import.refused." + what, null, words);
    }

    UUID member() {
        return UUID.fromString(manifest.path("member").asString());
    }

    boolean has(String path) {
        return sums.containsKey(path);
    }

    Set<String> paths() {
        return sums.keySet();
    }

    InputStream stream(String path) throws IOException {
        return zip.getInputStream(entry(path));
    }

    BufferedReader lines(String path) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(path), StandardCharsets.UTF_8));
    }

    JsonNode json(String path) throws IOException {
        try (var in = stream(path)) {
            return JSON.readTree(in.readAllBytes());
        } catch (JacksonException e) {
            throw refused("json", path, 1);
        }
    }

    private void check() throws IOException {
        Set<String> names = new HashSet<>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (!NAME.matcher(name).matches() || name.contains("..")) {
                throw refused("name", name.substring(0, Math.min(80, name.length())));
            }
            if (!names.add(name) || names.size() > MOST_FILES) {
                throw refused("twice", name);
            }
        }
        byte[] list = small(Folder.LIST);
        manifest = manifest(small(Folder.MANIFEST));
        if (!manifest.path("format").asString("").equals(Gathering.FORMAT)) {
            throw refused("format", manifest.path("format").asString("?"), Gathering.FORMAT);
        }
        if (!sum(list).equals(manifest.path("sha256").asString(""))) {
            throw refused("sum", Folder.LIST);
        }
        list(new String(list, StandardCharsets.UTF_8));
        names.removeAll(Set.of(Folder.LIST, Folder.MANIFEST));
        for (String name : names) {
            if (!sums.containsKey(name)) {
                throw refused("unlisted", name);
            }
        }
        for (Map.Entry<String, String> one : sums.entrySet()) {
            if (!counted(one.getKey()).equals(one.getValue())) {
                throw refused("sum", one.getKey());
            }
        }
    }

    private static JsonNode manifest(byte[] content) {
        try {
            JsonNode read = JSON.readTree(content);
            UUID.fromString(read.path("member").asString(""));
            return read;
        } catch (JacksonException | IllegalArgumentException e) {
            throw refused("json", Folder.MANIFEST, 1);
        }
    }

    private void list(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var found = SUM.matcher(line);
            if (!found.matches() || sums.put(found.group(2), found.group(1)) != null) {
                throw refused("list", Folder.LIST, number);
            }
        }
    }

    private byte[] small(String path) throws IOException {
        try (var in = stream(path)) {
            byte[] content = in.readNBytes((int) MOST_OF_A_SMALL_ONE + 1);
            if (content.length > MOST_OF_A_SMALL_ONE) {
                throw refused("large", path);
            }
            return content;
        }
    }

    /** The sum of a file. What unpacks to many times its size is refused before it is written anywhere. */
    private String counted(String path) throws IOException {
        var digest = Folder.sha256();
        byte[] part = new byte[1 << 16];
        try (var in = stream(path)) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                digest.update(part, 0, length);
                read += length;
                if (read > most) {
                    throw refused("large", path);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private ZipEntry entry(String path) {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null || entry.isDirectory()) {
            throw refused("missing", path);
        }
        return entry;
    }

    private static String sum(byte[] content) {
        return HexFormat.of().formatHex(Folder.sha256().digest(content));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
