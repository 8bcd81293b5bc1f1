package org.focalnet.search.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Needs;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.Test;

/** What modules hold comes into the index by itself, follows each change, and is brought in anew where it is missing. */
class FillingTest {

    @Test
    void aNeedIsFoundByItsReadersFollowsItsStateAndIsBroughtInAnew() throws Exception {
        String word = "wortlaut" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        MemberId owner = Program.seat();
        var own = new Browserless().signInAs(owner, Role.FOCAL_POINT);
        var other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        UUID id = Ids.next();
        Viewers.run(
                Program.focalPoint(owner), () -> Program.get(Needs.class).create(id, sample(word), NeedState.POSTED));
        await(own, word, 1);
        await(other, word, 1);
        forget(id);
        await(other, word, 0);
        Program.get(Filling.class).fill();
        assertThat(hits(other, word)).isEqualTo(1);
        own.post("/cooperation/needs/" + id + "/withdrawal");
        assertThat(hits(other, word)).as("gone in the same transaction").isZero();
        await(own, word, 1);
        assertThat(hits(other, word)).isZero();
    }

    @Test
    void membersAreFoundByTheirNamesInAllLanguages() {
        var reader = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        Program.get(Filling.class).fill();
        for (String name : new String[] {
            "Secretaría de la red", "secretariat network", "أمانة الشبكة", "секретариата сети", "网络秘书处"
        }) {
            assertThat(reader.get("/search" + Browserless.query("q", name))
                            .document()
                            .select("#hits a[href=/members/SEC]"))
                    .as(name)
                    .isNotEmpty();
        }
    }

    private static NewNeed sample(String word) {
        return new NewNeed(
                "Train directors",
                "About " + word,
                "",
                "en",
                Samples.terms(Samples.tongue(), false),
                1,
                AudienceChoice.NETWORK);
    }

    private static void forget(UUID id) throws SQLException {
        try (var connection = Program.owner();
                var statement = connection.createStatement()) {
            statement.execute("delete from search.entry where object_id = '" + id + "'");
            statement.execute("delete from search.fill where kind = 'need'");
        }
    }

    private static void await(Browserless reader, String word, int wanted) throws InterruptedException {
        for (int i = 0; i < 50 && hits(reader, word) != wanted; i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(hits(reader, word)).isEqualTo(wanted);
    }

    private static int hits(Browserless reader, String word) {
        return reader.get("/search" + Browserless.query("q", word))
                .document()
                .select("#hits li .title")
                .size();
    }
}
