package org.focalnet.exchange.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.NewThread;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.ThreadMode;
import org.focalnet.exchange.Threads;
import org.focalnet.search.SearchChanged;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written in rooms is found by those who read it, for as long as they read it, and by nobody else. */
class SearchedPostsTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR);

    @Test
    void aPostIsFoundInItsRoomAndWithdrawnItIsGoneInTheSameTransaction() throws InterruptedException {
        String word = word();
        UUID room = room();
        UUID post = write(room, "We heard of " + word, null);
        await(ana, word, 1);
        var hit =
                ana.get(search("q", word)).document().select("#hits li .title").attr("href");
        assertThat(hit).startsWith("/rooms/" + room + "/threads/" + room).endsWith("#p" + post);
        for (Browserless other : List.of(stranger, officer)) {
            assertThat(hits(other, search("q", word))).isZero();
            assertThat(other.get("/search/suggestions" + Browserless.query("q", word.substring(0, 9)))
                            .body())
                    .doesNotContain(word);
            assertThat(other.get(search("q", word.substring(0, 5) + word.substring(6)))
                            .body())
                    .as("no correction towards a word that only others may read")
                    .doesNotContain(word);
        }
        run(estavia, () -> {
            Program.get(JdbcClient.class)
                    .sql("update exchange.post set text = '', withdrawn_at = now() where id = ?")
                    .param(post)
                    .update();
            Program.context().publishEvent(new SearchChanged("post", post, estavia));
        });
        assertThat(hits(ana, search("q", word))).as("at once, not after a job").isZero();
        await(leila, word, 0);
    }

    @Test
    void theFirstPostOfARoomIsFoundBesideItsThread() throws InterruptedException {
        String word = word();
        String purpose = word();
        var opened = leila.post(
                "/rooms",
                "form",
                Ids.next().toString(),
                "audience",
                "NAMED",
                "member",
                norvia.toString(),
                "purpose",
                "About " + purpose,
                "text",
                "We heard of " + word);
        assertThat(opened.status()).isEqualTo(303);
        await(ana, word, 1);
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(hits(ana, search("q", purpose, "kind", "thread")))
                        .isEqualTo(1));
    }

    @Test
    void aPostThatEndsIsNotFoundByOthersAfterItsEnd() throws InterruptedException {
        String word = word();
        UUID post = write(room(), "Until tomorrow " + word, Instant.now().plus(1, ChronoUnit.DAYS));
        await(ana, word, 1);
        SignIns.execute("update search.entry set readable_until = now() - interval '1 second' where id = ?", post);
        assertThat(hits(ana, search("q", word))).isZero();
        assertThat(hits(leila, search("q", word)))
                .as("its own office still reads it")
                .isEqualTo(1);
    }

    @Test
    void whatIsAddressedToAGroupIsFoundByTheFilterOfTheGroup() throws InterruptedException {
        String word = word();
        UUID circle = Ids.next();
        Viewers.run(
                org.focalnet.audience.Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(Audiences.class).setCircle(circle, Set.of(estavia, norvia), Set.of()));
        UUID room = room(AudienceChoice.group(circle));
        UUID thread = Ids.next();
        run(
                estavia,
                () -> Program.get(Threads.class)
                        .start(new NewThread(
                                thread, room, "Thread " + word, ThreadMode.NAMED, Tlp.GREEN, "en", Instant.now())));
        await(ana, word, 1);
        assertThat(hits(ana, search("q", word, "kind", "thread", "group", circle.toString())))
                .isEqualTo(1);
        assertThat(hits(ana, search("q", word, "kind", "post"))).isZero();
        assertThat(hits(ana, search("q", word, "group", Ids.next().toString()))).isZero();
        assertThat(hits(stranger, search("q", word, "group", circle.toString())))
                .isZero();
    }

    private UUID room() {
        return room(AudienceChoice.named(Set.of(norvia)));
    }

    private UUID room(AudienceChoice readers) {
        UUID id = Ids.next();
        run(estavia, () -> {
            AudienceId audience = Program.get(Audiences.class).resolve(readers);
            Program.get(Rooms.class).open(audience, "Early warning", id);
        });
        return id;
    }

    private UUID write(UUID thread, String text, Instant until) {
        UUID id = Ids.next();
        run(
                estavia,
                () -> Program.get(Posts.class)
                        .write(new NewPost(
                                id,
                                thread,
                                "Leila",
                                Capacity.FOR_THE_MEMBER,
                                text,
                                Instant.now(),
                                Tlp.CLEAR,
                                "en",
                                null,
                                until,
                                "",
                                false)));
        return id;
    }

    private static void run(MemberId member, Runnable work) {
        Viewers.run(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> work.run()));
    }

    /** Patiently: what another test wrote in its thousands is brought in before. */
    private static void await(Browserless reader, String word, int wanted) throws InterruptedException {
        for (int i = 0; i < 600 && hits(reader, search("q", word)) != wanted; i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(hits(reader, search("q", word))).isEqualTo(wanted);
    }

    private static int hits(Browserless reader, String address) {
        return reader.get(address).document().select("#hits li .title").size();
    }

    private static String search(String... fields) {
        return "/search" + Browserless.query(fields);
    }

    private static String word() {
        return "wortlaut" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
