package org.focalnet.exchange;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;

/** Rooms of two members, and what is said in them. */
public final class Talk {

    private Talk() {}

    public static UUID room(MemberId owner, MemberId other, String purpose, Tlp tlp) {
        UUID room = Ids.next();
        Viewers.run(Program.focalPoint(owner), () -> {
            var audience = Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(other)));
            Program.get(Rooms.class).open(audience, purpose, room);
        });
        mark(room, tlp);
        return room;
    }

    public static void mark(UUID room, Tlp tlp) {
        SignIns.execute("update exchange.room set tlp = ? where id = ?", tlp.name(), room);
    }

    /** Has its owner allow answers by mail. */
    public static void allowMail(UUID room) {
        SignIns.execute("update exchange.room set replies_by_mail = true where id = ?", room);
    }

    public static UUID write(MemberId member, UUID room, String text) {
        UUID post = Ids.next();
        Viewers.run(
                Program.focalPoint(member),
                () -> Program.get(Rooms.class).post(post, room, "Ana Vidal", Capacity.PERSONAL, text, Instant.now()));
        return post;
    }
}
