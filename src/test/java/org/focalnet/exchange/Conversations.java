package org.focalnet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.transaction.support.TransactionTemplate;

/** Rooms for tests, opened by one of their members. */
public final class Conversations {

    private Conversations() {}

    /** A room of two or more members; its first thread bears its id and is empty. */
    public static UUID room(MemberId opener, MemberId... others) {
        return room(opener, AudienceChoice.named(Set.of(others)));
    }

    public static UUID room(MemberId opener, AudienceChoice readers) {
        UUID room = Ids.next();
        Viewers.run(
                Program.focalPoint(opener),
                () -> Program.get(Rooms.class)
                        .open(Program.get(Audiences.class).resolve(readers), "Study visit", room));
        return room;
    }

    /** A room of a group that its opener convenes. */
    public static UUID groupRoom(MemberId convener, MemberId... others) {
        UUID group = Ids.next();
        Set<MemberId> members = new LinkedHashSet<>(List.of(others));
        members.add(convener);
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(Audiences.class).setCircle(group, members, Set.of(convener)));
        return room(convener, AudienceChoice.group(group));
    }

    public static String path(UUID thread) {
        return "/rooms/" + thread + "/threads/" + thread;
    }

    /** So many posts of a member in a thread, a minute apart, the last one just now. */
    public static void fill(MemberId writer, UUID thread, int posts) {
        Instant now = Instant.now();
        Viewers.run(
                Program.focalPoint(writer),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    for (int i = posts - 1; i >= 0; i--) {
                        Program.get(Posts.class)
                                .write(NewPost.of(
                                        Ids.next(),
                                        thread,
                                        "Writer",
                                        Capacity.PERSONAL,
                                        "Post " + (posts - i) + " of **many**",
                                        now.minus(Duration.ofMinutes(i))));
                    }
                }));
    }

    /** Writes through the page; answers the id of the post. */
    public static UUID write(Browserless who, UUID thread, String text, String... more) {
        UUID form = Ids.next();
        List<String> fields = new ArrayList<>(List.of("form", form.toString(), "text", text));
        fields.addAll(Arrays.asList(more));
        who.get(path(thread));
        var answer = who.post(path(thread) + "/posts", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return form;
    }
}
