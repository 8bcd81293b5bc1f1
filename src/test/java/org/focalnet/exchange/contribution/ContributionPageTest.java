package org.focalnet.exchange.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Rooms;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ContributionPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId ostia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final UUID room = room(norvia, ostia);
    private final String path = thread();

    private UUID room(MemberId... members) {
        UUID id = Ids.next();
        as(estavia, () -> {
            var readers = Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(members)));
            Program.get(Rooms.class).open(readers, "Lessons of the spring", id);
        });
        return id;
    }

    /** Starts a thread by its form; answers where contributions to it go. */
    private String thread() {
        var answer = leila.post("/rooms/" + room + "/unattributed", "title", "What went wrong");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location() + "/contributions";
    }

    private UUID threadId() {
        return UUID.fromString(path.split("/")[4]);
    }

    private static void as(MemberId member, Runnable work) {
        Viewers.run(
                new Viewer(member, null, Role.FOCAL_POINT),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> work.run()));
    }

    private List<String> posts(MemberId member) {
        return Viewers.as(
                new Viewer(member, null, Role.FOCAL_POINT),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select text from exchange.post where thread_id = ?")
                                .param(threadId())
                                .query(String.class)
                                .list()));
    }

    @Test
    void aContributionWaitsForTheQuarterHourAndBelongsToTheThread() {
        leila.get(path + "/new");
        assertThat(leila.post(path, "text", "We were not asked").status()).isEqualTo(303);
        assertThat(posts(norvia)).isEmpty();
        Jobs.run("publish-contributions");
        assertThat(posts(norvia)).containsExactly("We were not asked");
        for (MemberId member : List.of(estavia, norvia)) {
            as(member, () -> {
                JdbcClient jdbc = Program.get(JdbcClient.class);
                assertThat(jdbc.sql("update exchange.post set text = 'x' where thread_id = ?")
                                .param(threadId())
                                .update())
                        .isZero();
                assertThat(jdbc.sql("delete from exchange.post where thread_id = ?")
                                .param(threadId())
                                .update())
                        .isZero();
            });
        }
        assertThat(posts(Program.seat())).isEmpty();
    }

    @Test
    void aMemberContributesThreeTimesADayWhoeverOfItsTeamWrites() {
        Browserless colleague = new Browserless().signInAs(estavia, Role.TEAM);
        for (String text : List.of("one", "two", "three")) {
            assertThat(leila.post(path, "text", text).status()).isEqualTo(303);
        }
        Jobs.run("publish-contributions"); // what is rewritten still counts
        var refused = colleague.post(path, "text", "four, typed with care");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("has contributed 3 times");
        assertThat(refused.document().select("textarea").text()).isEqualTo("four, typed with care");
        assertThat(ana.post(path, "text", "ours").status()).isEqualTo(303);
    }

    @Test
    void anImpatientHandContributesOnce() {
        leila.post(path, "text", "twice");
        leila.post(path, "text", "twice");
        Jobs.run("publish-contributions");
        assertThat(posts(norvia)).containsExactly("twice");
    }

    @Test
    void thePageSaysWhatIsKeptAndWhatIsNot() {
        String text = leila.get(path + "/new").text();
        assertThat(text)
                .contains(
                        "Not kept, anywhere",
                        "cannot be edited or withdrawn",
                        "Files are not taken",
                        "watches its memory");
        assertThat(leila.get(path + "/new").document().select("[data-draft], input[type=file]"))
                .isEmpty();
    }

    @Test
    void aForeignThreadAndOneWithNamesTakeNone() {
        var mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(mallory.get(path + "/new").status()).isEqualTo(404);
        assertThat(mallory.post(path, "text", "x").status()).isEqualTo(404);
        String named = "/rooms/" + room + "/threads/" + room + "/contributions";
        assertThat(leila.post(named, "text", "x").status()).isEqualTo(404);
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get(path + "/new").status()).isEqualTo(404);
        assertThat(reader.post(path, "text", "x").status()).isEqualTo(404);
        assertThat(new Browserless().get(path + "/new").status()).isEqualTo(303);
    }

    @Test
    void badInputIsShownAgain() {
        for (String text : List.of("", "   ", "x".repeat(8_001))) {
            assertThat(leila.post(path, "text", text).status()).isEqualTo(422);
        }
        assertThat(leila.post(path, "text", "nul \0 and ‮ override 𝒳").status())
                .isEqualTo(303);
        assertThat(leila.postBlindly(path, "text", "no token").status()).isEqualTo(403);
    }

    @Test
    void twoMembersCannotBeUnattributed() {
        UUID pair = room(norvia);
        var answer = leila.post("/rooms/" + pair + "/unattributed", "title", "Between us");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("at least 3 members");
    }

    @Test
    void nobodyPostsByNameInAThreadWithoutNames() {
        assertThatThrownBy(() -> as(
                        estavia,
                        () -> Program.get(Posts.class)
                                .write(NewPost.of(
                                        Ids.next(), threadId(), "Leila", Capacity.PERSONAL, "by name", Instant.now()))))
                .isInstanceOfAny(Refused.class, NotFound.class);
        assertThatThrownBy(() -> as(
                        estavia,
                        () -> Program.get(JdbcClient.class)
                                .sql("update exchange.thread set mode = 'NAMED' where id = ?")
                                .param(threadId())
                                .update()))
                .hasMessageContaining("keeps its mode");
    }

    @Test
    void tokensOfAnotherMemberThreadOrDayAreOthers() {
        Tokens tokens = Program.get(Tokens.class);
        LocalDate day = LocalDate.of(2026, 11, 25);
        UUID thread = Ids.next();
        var all = Stream.of(
                        tokens.of(thread, estavia, day),
                        tokens.of(thread, norvia, day),
                        tokens.of(Ids.next(), estavia, day),
                        tokens.of(thread, estavia, day.plusDays(1)))
                .flatMap(Arrays::stream)
                .map(Arrays::toString)
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(4 * Tokens.A_DAY);
        assertThat(tokens.of(thread, estavia, day)).isDeepEqualTo(tokens.of(thread, estavia, day));
    }
}
