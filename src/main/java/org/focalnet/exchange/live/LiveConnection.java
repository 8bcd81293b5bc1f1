package org.focalnet.exchange.live;

import jakarta.servlet.ReadListener;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.focalnet.audience.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open page of a room. The container hands over the bare line once the answer has begun: a request that stayed would
 * keep a hundred kilobytes of buffers, a thread and its stack. Holds no connection of the database.
 */
public final class LiveConnection implements HttpUpgradeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);

    private @Nullable UUID room;
    private @Nullable Viewer viewer;
    private Consumer<LiveConnection> gone = page -> {};
    private @Nullable WebConnection line;
    private String waiting = "";
    private boolean writing;
    private boolean taking = true;
    private boolean ended;
    private boolean closing;
    private int silent;

    /** Whose page it is, and who is to know when it is closed. */
    void begin(UUID room, Viewer viewer, Consumer<LiveConnection> gone) {
        this.room = room;
        this.viewer = viewer;
        this.gone = gone;
    }

    UUID room() {
        return java.util.Objects.requireNonNull(room);
    }

    Viewer viewer() {
        return java.util.Objects.requireNonNull(viewer);
    }

    @Override
    public void init(WebConnection line) {
        synchronized (this) {
            this.line = line;
        }
        try {
            line.getInputStream().setReadListener(new Leaving());
        } catch (IOException e) {
            close();
        }
        write();
    }

    @Override
    public void destroy() {
        gone.accept(this);
    }

    /** Says it when the line is free, on a thread of its own: a slow reader keeps nobody else waiting. */
    void say(String text) {
        synchronized (this) {
            if (!ended) {
                waiting += text;
            }
        }
        Thread.ofVirtual().name("live-line").start(this::write);
    }

    /** A sign of life; a line that has taken nothing since the last one, though something waits, is given up. */
    void live() {
        boolean stuck;
        synchronized (this) {
            stuck = line == null ? ++silent > 2 : !taking && !waiting.isEmpty(); // or it was never handed over
            taking = false;
        }
        if (stuck) {
            close();
        } else {
            say(":\n\n");
        }
    }

    /** Ends it. Whatever was still to be said is not: who was removed hears of nothing more. */
    void end(String last) {
        synchronized (this) {
            waiting = last;
            ended = true;
        }
        Thread.ofVirtual().name("live-line").start(this::write);
    }

    private void write() {
        WebConnection open;
        synchronized (this) {
            if (writing || line == null) {
                return; // whoever writes now, or init, takes it along
            }
            writing = true;
            open = line;
        }
        try {
            for (String text = next(); !text.isEmpty(); text = next()) {
                open.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                open.getOutputStream().flush();
            }
        } catch (IOException | IllegalStateException e) { // the other end is gone, or it was ended meanwhile
            close();
        }
    }

    /** What is to be written now; closes the line when the last of it was. */
    private String next() {
        synchronized (this) {
            String text = waiting;
            waiting = "";
            if (!text.isEmpty()) {
                taking = true;
                return text;
            }
            writing = false;
            if (!ended) {
                return "";
            }
        }
        close();
        return "";
    }

    /** Ends the line from a thread of ours: the container lets go of it when it next looks, so it is made to look. */
    private void close() {
        gone.accept(this);
        WebConnection open;
        synchronized (this) {
            if (closing || line == null) {
                return;
            }
            closing = true;
            open = line;
        }
        try {
            open.getOutputStream().setWriteListener(new Closing(open));
        } catch (IOException | IllegalStateException e) {
            hangUp(open);
        }
    }

    private static void hangUp(WebConnection open) {
        try {
            open.close();
        } catch (Exception e) {
            LOG.debug("the line was gone", e);
        }
    }

    private record Closing(WebConnection open) implements WriteListener {

        @Override
        public void onWritePossible() {
            hangUp(open);
        }

        @Override
        public void onError(Throwable thrown) {
            hangUp(open);
        }
    }

    /** Reads only that the page is closed. */
    private final class Leaving implements ReadListener {

        @Override
        public void onDataAvailable() throws IOException {
            var in = java.util.Objects.requireNonNull(line).getInputStream();
            while (in.isReady()) {
                if (in.read() < 0) {
                    onAllDataRead();
                    return;
                }
            }
        }

        @Override
        public void onAllDataRead() {
            gone.accept(LiveConnection.this);
            hangUp(java.util.Objects.requireNonNull(line));
        }

        @Override
        public void onError(Throwable thrown) {
            onAllDataRead();
        }
    }
}
