package org.focalnet.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/** A folder that a developer edits while the program runs. It is looked at every other second: a page asks many times. */
public final class Sources {

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final Path folder;
    private long looked = System.nanoTime();
    private long newest = System.currentTimeMillis();

    public Sources(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Whether a file was saved since this was last answered with yes, or since the start. */
    public synchronized boolean changed() {
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
        long[] last = new long[1];
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    last[0] = Math.max(last[0], about.lastModifiedTime().toMillis());
                    return FileVisitResult.CONTINUE;
                }
            });
            return last[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
