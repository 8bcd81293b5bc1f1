package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Contributions;
import org.focalnet.exchange.Crises;
import org.focalnet.exchange.NewThread;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.ThreadMode;
import org.focalnet.exchange.Threads;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rooms between members, their threads, and what was written in them. */
@Component
@Profile("demo")
@Order(4)
class RoomsPart implements Part {

    private final Audiences audiences;
    private final Rooms rooms;
    private final Threads threads;
    private final Crises crises;
    private final Contributions contributions;
    private final Correspondence correspondence;

    RoomsPart(
            Audiences audiences,
            Rooms rooms,
            Threads threads,
            Crises crises,
            Contributions contributions,
            Correspondence correspondence) {
        this.audiences = audiences;
        this.rooms = rooms;
        this.threads = threads;
        this.crises = crises;
        this.contributions = contributions;
        this.correspondence = correspondence;
    }

    @Override
    public void load(Stage stage) {
        Source.file("rooms").parts("rooms").forEach(room -> load(stage, room));
    }

    private void load(Stage stage, Source room) {
        List<Source> posts = room.parts("posts");
        Instant opened = stage.before(posts.getFirst()).minus(Duration.ofMinutes(5));
        UUID id = stage.id(opened);
        MemberId first = stage.member(stage.person(posts.getFirst().text("by")).member());
        if (room.has("crisis")) {
            crisis(stage, id, first, room, opened);
        } else {
            stage.as(
                    first, () -> rooms.open(audiences.resolve(readers(stage, room)), room.text("purpose"), id, opened));
        }
        correspondence.write(stage, id, posts);
        room.parts("threads").forEach(thread -> thread(stage, id, thread));
    }

    /** A room of a crisis: announced to those named or to a group, of whom some have joined. */
    private void crisis(Stage stage, UUID id, MemberId opener, Source room, Instant opened) {
        Source crisis = room.part("crisis");
        LocalDate review = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusDays(crisis.number("review_days"));
        stage.as(
                opener,
                () -> crises.open(
                        id, readers(stage, room), room.text("purpose"), crisis.text("reason"), review, opened));
        stage.members(crisis.texts("joined")).forEach(member -> stage.as(member, () -> crises.join(id)));
    }

    /** A thread, begun by whoever is named in it or wrote in it first; that member pins and closes it. */
    private void thread(Stage stage, UUID room, Source thread) {
        List<Source> posts = thread.parts("posts");
        Source begun = posts.isEmpty() ? thread : posts.getFirst();
        Instant at = stage.before(begun).minus(Duration.ofMinutes(1));
        UUID id = stage.id(at);
        var starter = stage.member(stage.person(begun.text("by")).member());
        stage.as(
                starter,
                () -> threads.start(new NewThread(
                        id,
                        room,
                        thread.text("title"),
                        thread.flag("unattributed") ? ThreadMode.UNATTRIBUTED : ThreadMode.NAMED,
                        thread.has("tlp") ? thread.code("tlp", Tlp.class) : Tlp.CLEAR,
                        thread.text("language"),
                        at)));
        correspondence.write(stage, id, posts);
        thread.parts("contributions")
                .forEach(one -> stage.as(
                        stage.member(one.text("member")), () -> contributions.contribute(room, id, one.text("text"))));
        if (thread.flag("pinned")) {
            stage.as(starter, () -> threads.pin(id, at));
        }
        if (thread.flag("closed")) {
            stage.as(starter, () -> threads.close(id, stage.before(posts.getLast())));
        }
    }

    private static AudienceChoice readers(Stage stage, Source room) {
        return room.has("group")
                ? AudienceChoice.group(stage.group(room.text("group")))
                : AudienceChoice.named(stage.members(room.texts("members")));
    }
}
