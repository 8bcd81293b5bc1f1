package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Rooms;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rooms between members, and what was written in them. */
@Component
@Profile("demo")
@Order(4)
class RoomsPart implements Part {

    private final Audiences audiences;
    private final Rooms rooms;

    RoomsPart(Audiences audiences, Rooms rooms) {
        this.audiences = audiences;
        this.rooms = rooms;
    }

    @Override
    public void load(Stage stage) {
        Source.file("rooms").parts("rooms").forEach(room -> load(stage, room));
    }

    private void load(Stage stage, Source room) {
        List<Source> posts = room.parts("posts");
        Instant opened = before(stage, posts.getFirst()).minus(Duration.ofMinutes(5));
        UUID id = stage.id(opened);
        String first = stage.person(posts.getFirst().text("by")).member();
        stage.as(
                stage.member(first),
                () -> rooms.open(audiences.resolve(readers(stage, room)), room.text("purpose"), id, opened));
        for (Source post : posts) {
            Instant at = before(stage, post);
            Stage.Player author = stage.person(post.text("by"));
            stage.as(
                    stage.member(author.member()),
                    () -> rooms.post(
                            stage.id(at), id, post.text("by"), Capacity.FOR_THE_MEMBER, post.text("text"), at));
        }
    }

    private static AudienceChoice readers(Stage stage, Source room) {
        return room.has("group")
                ? AudienceChoice.group(stage.group(room.text("group")))
                : AudienceChoice.named(stage.members(room.texts("members")));
    }

    private static Instant before(Stage stage, Source post) {
        long minutes = Math.round(Double.parseDouble(post.text("after_days")) * 24 * 60);
        return stage.now().minus(Duration.ofMinutes(minutes));
    }
}
