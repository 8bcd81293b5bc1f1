package org.focalnet.exchange.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.focalnet.database.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The open pages of this node. One thread hears what every node signals and looks again at who may read before it tells
 * anybody: at each post, at each change of readers or sign-ins, and once a minute for what ends by the clock.
 */
@Component
class LiveConnections implements SmartLifecycle {

    /** Pages of one person; more would take all that a browser opens to one host. */
    static final int OF_ONE_ACCOUNT = 4;

    static final int OF_ONE_NODE = 4_000;

    private static final Logger LOG = LoggerFactory.getLogger(LiveConnections.class);
    private static final long HEARTBEAT = 20;

    /** Tells a page that it is told no more, so that it does not come again by itself. */
    private static final String OVER = "event: over\ndata:\n\n";

    private final LiveStore store;
    private final Set<LiveConnection> open = new LinkedHashSet<>();
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private volatile boolean running;

    /** Asks a page to look at all that it shows again: some of it may have gone, or come back. */
    private static final String AGAIN = "event: again\ndata:\n\n";

    /** What was heard; an id that is null means any. */
    private record Signal(boolean post, boolean again, Optional<UUID> id) {

        static Signal access(String word) {
            return new Signal(false, word.isEmpty() || word.equals("frozen"), LiveConnections.id(word));
        }

        static Signal access(Optional<UUID> account) {
            return new Signal(false, false, account);
        }
    }

    LiveConnections(LiveStore store, Signals nodes) {
        this.store = store;
        nodes.on("focalnet_post", word -> signals.add(new Signal(true, false, id(word))));
        nodes.on("focalnet_access", word -> signals.add(Signal.access(word)));
    }

    private static Optional<UUID> id(String word) {
        return word.length() == 36 ? Optional.of(UUID.fromString(word)) : Optional.empty();
    }

    /** Whether this node takes another page. */
    boolean takesMore() {
        return running && size() < OF_ONE_NODE;
    }

    /** Adds a page; the oldest of the same person makes room. */
    void add(LiveConnection fresh) {
        synchronized (open) {
            List<LiveConnection> own = open.stream()
                    .filter(one -> java.util.Objects.equals(
                            one.viewer().account(), fresh.viewer().account()))
                    .toList();
            own.stream().limit(Math.max(0, own.size() - OF_ONE_ACCOUNT + 1)).forEach(one -> {
                one.end(OVER);
                open.remove(one);
            });
            open.add(fresh);
        }
        // readers may have changed meanwhile
        signals.add(Signal.access(Optional.ofNullable(fresh.viewer().account())));
    }

    void remove(LiveConnection connection) {
        synchronized (open) {
            open.remove(connection);
        }
    }

    int size() {
        synchronized (open) {
            return open.size();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live").start(this::hear);
    }

    private void hear() {
        long looked = System.nanoTime();
        long alive = looked;
        while (running) {
            try {
                Set<Signal> heard = new HashSet<>();
                Signal first = signals.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    heard.add(first);
                    signals.drainTo(heard);
                }
                if (System.nanoTime() - looked > TimeUnit.MINUTES.toNanos(1)) {
                    heard.add(Signal.access(Optional.empty()));
                    looked = System.nanoTime();
                }
                handle(heard);
                if (System.nanoTime() - alive > TimeUnit.SECONDS.toNanos(HEARTBEAT)) {
                    all().forEach(LiveConnection::live);
                    alive = System.nanoTime();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void handle(Set<Signal> heard) throws InterruptedException {
        List<LiveConnection> concerned = concerned(heard);
        if (concerned.isEmpty()) {
            return;
        }
        try {
            Map<LiveConnection, UUID> newest = store.newest(concerned);
            for (LiveConnection page : concerned) {
                UUID post = newest.get(page);
                if (post == null) {
                    remove(page);
                    page.end(OVER);
                } else {
                    if (heard.stream().anyMatch(Signal::again)) {
                        page.say(AGAIN);
                    }
                    if (heard.stream().anyMatch(signal -> signal.post() && about(signal, page))) {
                        page.say(event(post));
                    }
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("who may read could not be asked: {}", e.getClass().getSimpleName());
            signals.addAll(heard); // nobody is told anything until it can
            Thread.sleep(1_000);
        }
    }

    /** That there is something new, and the newest of it: no word of what. */
    static String event(UUID newest) {
        return "id: " + newest + "\nevent: posts\ndata:\n\n";
    }

    private List<LiveConnection> all() {
        synchronized (open) {
            return List.copyOf(open);
        }
    }

    private List<LiveConnection> concerned(Collection<Signal> heard) {
        if (heard.isEmpty()) {
            return List.of();
        }
        return all().stream()
                .filter(one -> heard.stream().anyMatch(signal -> about(signal, one)))
                .toList();
    }

    private static boolean about(Signal signal, LiveConnection one) {
        UUID id = signal.post() ? one.room() : one.viewer().account();
        return signal.id().isEmpty() || signal.id().get().equals(id);
    }

    /** Ends every page before the server waits for its requests: the pages turn to another node. */
    @Override
    public void stop() {
        running = false;
        synchronized (open) {
            open.forEach(one -> one.end(":\n\n"));
            open.clear();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
