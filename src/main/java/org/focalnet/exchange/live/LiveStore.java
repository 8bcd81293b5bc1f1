package org.focalnet.exchange.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.NotFound;
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

    /** The newest post for each page whose person is still signed in and still reads the room; none for others. */
    Map<LiveConnection, UUID> newest(Collection<LiveConnection> pages) {
        Set<Viewer> holding =
                signedIn.still(pages.stream().map(LiveConnection::viewer).collect(Collectors.toSet()));
        Map<Viewer, List<LiveConnection>> byReader = pages.stream()
                .filter(page -> holding.contains(page.viewer()))
                .collect(Collectors.groupingBy(page -> reader(page.viewer())));
        Map<LiveConnection, UUID> newest = new HashMap<>();
        byReader.forEach((viewer, theirs) -> {
            Map<UUID, UUID> rooms = readable(
                    viewer, theirs.stream().map(LiveConnection::room).distinct().toArray(UUID[]::new));
            theirs.stream()
                    .filter(page -> rooms.containsKey(page.room()))
                    .forEach(page -> newest.put(page, rooms.get(page.room())));
        });
        return newest;
    }

    /** People of one member read the same and are asked once; but a contributor reads what is assigned to them. */
    private static Viewer reader(Viewer viewer) {
        return viewer.role() == Role.CONTRIBUTOR ? viewer : new Viewer(viewer.member(), null, Role.READER);
    }

    /** The newest post of each of these rooms that the viewer reads; the room's own id where it has none. */
    private Map<UUID, UUID> readable(Viewer viewer, UUID[] rooms) {
        Map<UUID, UUID> newest = new HashMap<>();
        Viewers.run(
                viewer,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        select r.id, coalesce((select p.id from exchange.post p where p.room_id = r.id
                                                order by p.written_at desc, p.id desc limit 1), r.id) as newest
                          from exchange.room r where r.id = any (:rooms)
                        """)
                        .param("rooms", rooms)
                        .query(row -> {
                            newest.put(row.getObject("id", UUID.class), row.getObject("newest", UUID.class));
                        })));
        return newest;
    }

    /** The same of one room for the viewer of this request. */
    UUID newest(UUID room) {
        UUID newest = readable(Viewers.require(), new UUID[] {room}).get(room);
        if (newest == null) {
            throw new NotFound();
        }
        return newest;
    }
}
