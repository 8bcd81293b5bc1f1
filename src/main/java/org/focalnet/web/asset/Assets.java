package org.focalnet.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Style, script and pictures, each named by its content. The style sheets and scripts of the components are joined in
 * the order of their {@code order.txt}: one request each, without a bundler.
 */
@Component
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final @Nullable Sources sources;

    Assets(org.springframework.core.env.Environment environment) {
        String folder = environment.getProperty("focalnet.sources");
        this.sources = folder == null ? null : new Sources(Path.of(folder, "src/main/resources/static"));
        load();
    }

    /** An asset as it is sent. */
    record Asset(String path, String type, byte[] bytes, byte[] zipped) {}

    public String path(String name) {
        if (sources != null && sources.changed()) {
            load(); // a developer's edit shows
        }
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return asset.path();
    }

    @Nullable
    Asset at(String path) {
        return assets.values().stream()
                .filter(asset -> asset.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private void load() {
        put("focalnet.css", joined("css"));
        put("focalnet.js", joined("js"));
        put("icons.svg", read("icons.svg"));
        put("favicon.svg", read("favicon.svg"));
        put("card.css", read("card.css")); // of a page that stands in the frames of others
    }

    private byte[] joined(String folder) {
        var out = new ByteArrayOutputStream();
        new String(read(folder + "/order.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    out.writeBytes(read(folder + "/" + name));
                    out.write('\n');
                });
        return out.toByteArray();
    }

    private byte[] read(String name) {
        Resource resource = sources == null
                ? new ClassPathResource("static/" + name)
                : new FileSystemResource(sources.folder().resolve(name));
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        String path = "/assets/" + name.substring(0, dot) + "." + hash(bytes) + "." + ending;
        String type = TYPES.get(ending);
        if (type == null) {
            throw new IllegalArgumentException("no type for " + name);
        }
        assets.put(name, new Asset(path, type, bytes, zip(bytes)));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
