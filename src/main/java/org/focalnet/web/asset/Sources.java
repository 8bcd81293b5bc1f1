package org.focalnet.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that a developer edits while the program runs. The system tells what was saved in it: looking at each of its
 * thousands of files every other second took as much processor time as ten pages, of everybody who starts from sources.
 */
public final class Sources {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final Path folder;
    private final WatchService watch;
    private long looked = System.nanoTime();

    public Sources(Path folder) {
        this.folder = folder;
        try {
            this.watch = folder.getFileSystem().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("sources").start(() -> follow(folder)); // a start does not wait for it
    }

    public Path folder() {
        return folder;
    }

    /** Whether a file was saved since this was last answered with yes, or since the start. Asked many times a page. */
    public synchronized boolean changed() {
        if (System.nanoTime() - looked < PAUSE) {
            return false;
        }
        looked = System.nanoTime();
        boolean changed = false;
        for (WatchKey key = watch.poll(); key != null; key = watch.poll()) {
            changed = true;
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.context() instanceof Path name && key.watchable() instanceof Path in) {
                    follow(in.resolve(name)); // a folder that is new
                }
            }
            key.reset();
        }
        return changed;
    }

    private void follow(Path top) {
        if (!Files.isDirectory(top)) {
            return;
        }
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes about) throws IOException {
                    inside.register(
                            watch,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE; // what was deleted meanwhile
                }
            });
        } catch (IOException e) {
            LOG.warn("What is edited in {} will not show before the next start: {}", top, e.getMessage());
        }
    }
}
