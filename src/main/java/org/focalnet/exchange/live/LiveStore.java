package org.focalnet.exchange.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may go on looking at a room, and what is the newest there; under row-level security, as each of them. */
@Component
class LiveStore {

    private final JdbcClient jdbc;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    LiveStore(JdbcClient jdbc, SignedIn signedIn, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.signedIn = signedIn;
        this.transaction =
                new TransactionTemplate(java.util.Objects.requireNonNull(transactions.getTransactionManager()));
        this.transaction.setReadOnly(true);
    }

    /** Those of the pages whose person is still signed in and still reads the room. */
    Set<LiveConnection> readers(Collection<LiveConnection> pages) {
        Set<Viewer> holding =
                signedIn.still(pages.stream().map(LiveConnection::viewer).collect(Collectors.toSet()));
        Map<Viewer, List<LiveConnection>> byReader = pages.stream()
                .filter(page -> holding.contains(page.viewer()))
                .collect(Collectors.groupingBy(page -> reader(page.viewer())));
        Set<LiveConnection> readers = new HashSet<>();
        byReader.forEach((viewer, theirs) -> {
            Set<UUID> rooms = readable(
                    viewer, theirs.stream().map(LiveConnection::room).distinct().toArray(UUID[]::new));
            theirs.stream().filter(page -> rooms.contains(page.room())).forEach(readers::add);
        });
        return readers;
    }

    /** People of one member read the same and are asked once; but a contributor reads what is assigned to them. */
    private static Viewer reader(Viewer viewer) {
        return viewer.role() == Role.CONTRIBUTOR ? viewer : new Viewer(viewer.member(), null, Role.READER);
    }

    private Set<UUID> readable(Viewer viewer, UUID[] rooms) {
        return Viewers.as(
                viewer,
                () -> transaction.execute(
                        status -> new HashSet<>(jdbc.sql("select id from exchange.room where id = any(:rooms)")
                                .param("rooms", rooms)
                                .query(UUID.class)
                                .list())));
    }

    /** Whether the viewer of this request reads the room. */
    boolean reads(UUID room) {
        return !readable(Viewers.require(), new UUID[] {room}).isEmpty();
    }

    /** The id of the newest post; the room's own where there is none. */
    UUID newest(UUID room) {
        return transaction.execute(status -> jdbc.sql(
                        "select id from exchange.post where room_id = :room order by written_at desc, id desc limit 1")
                .param("room", room)
                .query(UUID.class)
                .optional()
                .orElse(room));
    }
}
