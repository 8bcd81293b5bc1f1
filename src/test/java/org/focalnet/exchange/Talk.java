package org.focalnet.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rooms of two members, what is said in them, and what their owner changes about them. */
public final class Talk {

    private static final Map<UUID, MemberId> OWNERS = new ConcurrentHashMap<>();

    private Talk() {}

    public static UUID room(MemberId owner, MemberId other, String purpose, Tlp tlp) {
        UUID room = Ids.next();
        OWNERS.put(room, owner);
        Viewers.run(Program.focalPoint(owner), () -> {
            var audience = Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(other)));
            Program.get(Rooms.class).open(RoomKind.BILATERAL, audience, tlp, purpose, room, Instant.now());
        });
        return room;
    }

    public static void mark(UUID room, Tlp tlp) {
        change(room, "tlp = :value", tlp.name());
    }

    /** Whether its owner allows answers by mail. */
    public static void allowMail(UUID room, boolean allow) {
        change(room, "replies_by_mail = :value", allow);
    }

    /** Takes it away from everybody but its owner. */
    public static void close(UUID room) {
        UUID own = Viewers.as(
                        Program.focalPoint(OWNERS.get(room)),
                        () -> Program.get(Audiences.class).resolve(AudienceChoice.OWN))
                .value();
        change(room, "audience_id = :value", own);
    }

    public static UUID write(MemberId member, UUID room, String text) {
        UUID post = Ids.next();
        Viewers.run(
                Program.focalPoint(member),
                () -> Program.get(Rooms.class).post(post, room, "Ana Vidal", Capacity.PERSONAL, text, Instant.now()));
        return post;
    }

    /** The same, naming a member with an @. */
    public static void name(MemberId member, UUID room, String text, MemberId named) {
        Viewers.run(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    UUID post = write(member, room, text + " @Someone");
                    Program.get(Mentions.class).set(post, "@Someone", Map.of("Someone", named));
                }));
    }

    private static void change(UUID room, String what, Object value) {
        Viewers.run(
                Program.focalPoint(OWNERS.get(room)),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    int changed = Program.get(JdbcClient.class)
                            .sql("update exchange.room set " + what + " where id = :room")
                            .param("value", value)
                            .param("room", room)
                            .update();
                    if (changed != 1) {
                        throw new AssertionError("the room was not changed");
                    }
                }));
    }
}
