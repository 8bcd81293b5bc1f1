package org.focalnet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the project's own files. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java/org/focalnet");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First folder below the root package. */
    static String module(Path file) {
        Path relative = MAIN.relativize(file);
        return relative.getNameCount() > 1 ? relative.getName(0).toString() : "";
    }

    /** Compares a golden file with what is true now; rewrites it with -Dgolden=write, which a review then sees. */
    static void golden(Path file, String now) {
        try {
            if (Boolean.getBoolean("golden.write") || "write".equals(System.getenv("GOLDEN"))) {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.writeString(file, now);
            }
            String kept = Files.exists(file) ? Files.readString(file) : "";
            org.assertj.core.api.Assertions.assertThat(now)
                    .as(file
                            + " is out of date: look at the difference, then write it with GOLDEN=write ./focalnet test "
                            + "Golden")
                    .isEqualTo(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
