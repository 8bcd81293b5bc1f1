package org.focalnet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A folder that a developer edits while the program runs. It is looked at once a second: a page asks many times. */
final class Sources {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Path folder;
    private long looked = System.nanoTime();
    private long newest = System.currentTimeMillis();

    Sources(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Whether a file was saved since this was last answered with yes, or since the start. */
    synchronized boolean changed() {
        if (System.nanoTime() - looked < PAUSE) {
            return false;
        }
        looked = System.nanoTime();
        long now = saved();
        boolean changed = now > newest;
        newest = Math.max(now, newest);
        return changed;
    }

    private long saved() {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
