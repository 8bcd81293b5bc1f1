package org.focalnet.file.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.focalnet.audience.Refused;
import org.focalnet.file.content.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has documents read, drawn and marked by a child process with little memory, little time, no environment and no file:
 * content goes in and comes out through pipes. What makes it fail harms nothing but itself.
 */
@Component
public class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEMORY = 320;
    private static final int PICTURES = 8;
    private static final int PICTURE = 8 * 1024 * 1024;
    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("reading").start(task);

    private final Semaphore places = new Semaphore(2);

    /**
     * What was read.
     *
     * @param text what it says, shortened
     * @param pictures its first pages, or itself made smaller; PNG
     */
    public record Result(String text, List<byte[]> pictures) {

        public static final Result NOTHING = new Result("", List.of());
    }

    /** Reads a document; nothing where it cannot be read. */
    public Result read(Kind kind, InputStream content) throws IOException {
        try (Child child = start("READ", List.of(kind.name()), content)) {
            var in = new DataInputStream(child.output());
            if (in.read() != 1) {
                return Result.NOTHING;
            }
            String text = new String(bytes(in, 4 * ReadingChild.TEXT), StandardCharsets.UTF_8);
            List<byte[]> pictures = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < Math.min(count, PICTURES); i++) {
                pictures.add(bytes(in, PICTURE));
            }
            return new Result(text, pictures);
        } catch (java.io.EOFException | Failed e) {
            LOG.info("a document could not be read: {}", e.getMessage());
            return Result.NOTHING;
        }
    }

    /**
     * A PDF with words on each page; the caller closes it.
     *
     * @throws Refused where it cannot be marked
     */
    public InputStream mark(List<String> words, InputStream content) throws IOException {
        Child child = null;
        try {
            child = start("MARK", words, content);
            if (child.output().read() == 1) {
                InputStream marked = child.stream();
                child = null;
                return marked;
            }
            throw new Refused("file.refused.unmarkable", "file");
        } catch (Failed e) {
            throw new Refused("file.refused.unmarkable", "file");
        } finally {
            if (child != null) {
                child.close();
            }
        }
    }

    private static byte[] bytes(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new java.io.EOFException("an answer of " + length + " bytes");
        }
        return in.readNBytes(length);
    }

    /** The child could not do it. */
    private static final class Failed extends IOException {
        Failed(String message) {
            super(message);
        }
    }

    private Child start(String job, List<String> words, InputStream content) throws IOException {
        try {
            if (!places.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new Failed("too many documents at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
        Child child;
        try {
            var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            child = new Child(builder.start(), places);
        } catch (IOException e) {
            places.release();
            throw e;
        }
        try (OutputStream out = child.process.getOutputStream()) {
            var data = new DataOutputStream(new java.io.BufferedOutputStream(out, 64 * 1024));
            data.writeUTF(job);
            data.writeInt(words.size());
            for (String word : words) {
                data.writeUTF(word);
            }
            content.transferTo(data);
            data.flush();
            return child;
        } catch (IOException e) {
            child.close();
            throw new Failed("the process ended early");
        }
    }

    private static List<String> command() {
        String path = System.getProperty("java.class.path");
        String main = ReadingChild.class.getName();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY + "m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path));
        boolean packed = Reading.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .startsWith("jar:nested:");
        if (packed) { // one jar in which the others lie: its own launcher opens them
            command.add("-Dloader.main=" + main);
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(main);
        }
        return command;
    }

    /** A running child; ended after its time, whatever it does. */
    private static final class Child implements AutoCloseable {

        private final Process process;
        private final Semaphore places;
        private final AtomicBoolean closed = new AtomicBoolean();

        Child(Process process, Semaphore places) {
            this.process = process;
            this.places = places;
            CompletableFuture.runAsync(
                    process::destroyForcibly,
                    CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS, THREADS));
        }

        InputStream output() {
            return process.getInputStream();
        }

        /** Its output, which ends it when closed. */
        InputStream stream() {
            return new java.io.FilterInputStream(new java.io.BufferedInputStream(output(), 64 * 1024)) {
                @Override
                public void close() {
                    Child.this.close();
                }
            };
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                process.destroyForcibly();
                places.release();
            }
        }
    }
}
