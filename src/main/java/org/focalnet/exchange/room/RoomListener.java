package org.focalnet.exchange.room;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.Mentions;
import org.focalnet.exchange.PostWritten;
import org.focalnet.notify.Notices;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the other members of a room that somebody wrote in it, or named them there. */
@Component
class RoomListener {

    private final RoomStore rooms;
    private final Mentions mentions;
    private final Notices notices;
    private final TransactionTemplate transaction;

    RoomListener(RoomStore rooms, Mentions mentions, Notices notices, TransactionTemplate transaction) {
        this.rooms = rooms;
        this.mentions = mentions;
        this.notices = notices;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tell(PostWritten written) {
        MemberId writer = written.owner();
        Viewers.run(
                Viewer.office(writer),
                () -> transaction.executeWithoutResult(status -> {
                    Set<MemberId> named = mentions.of(written.post());
                    others(written.room(), writer)
                            .forEach(member -> notices.tellOnce(
                                    event(written.post(), member),
                                    member,
                                    named.contains(member) ? ExchangeNotice.MENTIONED : ExchangeNotice.POSTED,
                                    written.room()));
                }));
    }

    private List<MemberId> others(UUID room, MemberId writer) {
        return rooms.readers(room).stream()
                .filter(member -> !member.equals(writer))
                .toList();
    }

    /** The same post is the same event to the same member, however often this listener runs. */
    private static UUID event(UUID post, MemberId member) {
        return UUID.nameUUIDFromBytes((post + ":" + member.value()).getBytes(StandardCharsets.US_ASCII));
    }
}
