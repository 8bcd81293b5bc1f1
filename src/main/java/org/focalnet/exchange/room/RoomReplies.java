package org.focalnet.exchange.room;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.Rooms;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.notify.MailReplies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers by mail, as posts: where the room is GREEN or CLEAR and its owner allows it. */
@Component
@Transactional
class RoomReplies implements MailReplies {

    private final JdbcClient jdbc;
    private final Rooms rooms;
    private final Attachments attachments;
    private final Clock clock;

    RoomReplies(JdbcClient jdbc, Rooms rooms, Attachments attachments, Clock clock) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.attachments = attachments;
        this.clock = clock;
    }

    private record Readers(AudienceId audience, Tlp tlp) {}

    @Override
    public Set<ExchangeNotice> kinds() {
        return ExchangeNotice.OF_ROOMS;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean takes(UUID thing) {
        return Viewers.require().role().writes()
                && jdbc.sql("select replies_by_mail and tlp in ('CLEAR', 'GREEN') from exchange.room where id = :id")
                        .param("id", thing)
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
    }

    @Transactional(readOnly = true)
    public RoomMailPage mail(UUID room) {
        return jdbc.sql(
                        "select purpose, tlp, replies_by_mail, owner_id = :member as own from exchange.room where id = :id")
                .param("id", room)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> new RoomMailPage(
                        room,
                        row.getString("purpose"),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getBoolean("replies_by_mail"),
                        row.getBoolean("own") && Viewers.require().role().writes()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Row-level security lets a room's owner change it and nobody else. */
    public void allow(UUID room, boolean allow) {
        int changed = jdbc.sql(
                        "update exchange.room set replies_by_mail = :allow where id = :id and owner_id = :member")
                .param("allow", allow)
                .param("id", room)
                .param("member", Viewers.require().member().value())
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    /** Outside any transaction: content is stored, and may be scanned, before anything is written. */
    @Override
    @Transactional(propagation = Propagation.NEVER)
    public List<UUID> receive(List<Piece> files) {
        return files.stream()
                .map(piece -> attachments.receive(
                        piece.name(), piece.content().length, new ByteArrayInputStream(piece.content())))
                .map(Upload::id)
                .toList();
    }

    @Override
    public void post(Reply reply) {
        Readers readers = jdbc.sql("select audience_id, tlp from exchange.room where id = :id")
                .param("id", reply.thing())
                .query((row, number) -> new Readers(
                        new AudienceId(row.getObject("audience_id", UUID.class)), Tlp.valueOf(row.getString("tlp"))))
                .optional()
                .orElseThrow(NotFound::new);
        if (!takes(reply.thing())) {
            throw new Refused("exchange.reply.closed", "text");
        }
        if (rooms.post(reply.id(), reply.thing(), reply.author(), Capacity.PERSONAL, reply.text(), clock.instant())) {
            attachments.take(reply.id(), readers.audience(), readers.tlp(), reply.files());
        }
    }
}
