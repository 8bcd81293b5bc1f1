package org.focalnet.notify.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.focalnet.web.WaitingCount;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How many notices wait, for the bar of each page. Each node keeps the number for half a minute and drops it when the
 * account acts or is told something, so that pages ask the database nothing more.
 */
@Component
class Waiting implements WaitingCount, StartCard {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final NoticeStore store;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(int number, Instant until) {}

    Waiting(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int of(Reader reader) {
        Instant now = clock.instant();
        Known kept = known.get(reader.account());
        if (kept == null || !kept.until().isAfter(now)) {
            if (known.size() >= MOST) {
                known.values().removeIf(one -> !one.until().isAfter(now));
            }
            kept = new Known(count(reader), now.plus(KEPT));
            known.put(reader.account(), kept);
        }
        return kept.number();
    }

    /** Nothing waits, as far as can be said, while the database is away: a page that says so has this bar too. */
    private int count(Reader reader) {
        try {
            return Viewers.as(reader.viewer(), store::waiting);
        } catch (DataAccessException | TransactionException e) {
            return 0;
        }
    }

    void forget(UUID account) {
        known.remove(account);
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        return Map.of(Place.NEEDS_YOU, list(reader, shell));
    }

    private List<Item> list(Reader reader, Shell shell) {
        int number = of(reader);
        return number == 0
                ? List.of()
                : List.of(new Item(
                        shell.t("notify.start.title", number),
                        "/notices",
                        shell.t("notify.start.meta"),
                        shell.t("notify.start.act"),
                        null,
                        null,
                        false));
    }
}
