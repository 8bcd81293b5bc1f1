package org.focalnet.file.storage;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blobs that no row needs: written down before anything is stored, so that whatever breaks leaves no orphan. */
@Component
@Transactional
public class WasteStore {

    private static final Duration UNDER_WAY = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    WasteStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A blob that is about to be stored: waste in two hours, unless a row takes it. */
    void expect(UUID blob) {
        write(List.of(blob), UNDER_WAY);
    }

    /** A row of this transaction needs these. */
    public void keep(Collection<UUID> blobs) {
        jdbc.sql("select file.keep(:blobs)")
                .param("blobs", blobs.toArray(UUID[]::new))
                .query(row -> {});
    }

    /** Nobody needs these any more. */
    public void discard(Collection<UUID> blobs) {
        write(blobs, Duration.ZERO);
    }

    private void write(Collection<UUID> blobs, Duration wait) {
        jdbc.sql("select file.discard(:blobs, :due)")
                .param("blobs", blobs.toArray(UUID[]::new))
                .param("due", Timestamp.from(clock.instant().plus(wait)))
                .query(row -> {});
    }

    List<UUID> due(int most) {
        return jdbc.sql("select b from file.wasted(:at, :most) b")
                .param("at", Timestamp.from(clock.instant()))
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
