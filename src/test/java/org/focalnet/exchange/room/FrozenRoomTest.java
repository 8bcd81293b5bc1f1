package org.focalnet.exchange.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.NewThread;
import org.focalnet.exchange.Talk;
import org.focalnet.exchange.ThreadMode;
import org.focalnet.exchange.Threads;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.member.freeze.Frozen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A room with a member whose hub is frozen: its words are gone from everywhere, those of others stay, and all comes back. */
class FrozenRoomTest {

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final Member norvia = FreshMembers.organisation("Norvia " + word);
    private final Browserless ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final UUID room = Talk.room(estavia.id(), norvia.id(), "Purpose " + word, Tlp.GREEN);
    private final String page = "/rooms/" + room + "/threads/" + room;
    private boolean lifted;

    @BeforeEach
    void bothWrite() {
        Talk.write(estavia.id(), room, "Theirs " + word);
        Talk.write(norvia.id(), room, "Ours " + word);
        found("Theirs", 1);
        found("Ours", 1);
        found("Purpose", 1);
    }

    @AfterEach
    void lift() {
        if (!lifted) {
            Frozen.lift(estavia.id());
        }
    }

    @Test
    void whatOthersWroteStaysAndWhatTheFrozenWroteIsGoneWithItsNamesForThings() {
        assertThat(ana.get(page).text())
                .contains("Purpose " + word, "Theirs " + word, "Ours " + word)
                .doesNotContain("Not reachable");
        Frozen.freeze(estavia.id());
        for (String path : List.of(page, page + "?q=" + word, "/rooms", "/rooms/" + room + "?view=threads", "/")) {
            assertThat(ana.get(path).text())
                    .as(path)
                    .doesNotContain("Purpose " + word)
                    .doesNotContain("Theirs " + word);
        }
        assertThat(ana.get(page).text())
                .contains("Ours " + word, "Not reachable at the moment: Estavia " + word, "Name not shown");
        assertThat(ana.get(page + "/export").body()).contains("Ours " + word).doesNotContain("Theirs", "Purpose");
        assertThat(ana.get("/rooms/" + room + "/live").body()).doesNotContain(word);
        assertThat(ana.post(
                                page + "/posts",
                                "text",
                                "Later " + word,
                                "capacity",
                                "FOR_THE_MEMBER",
                                "form",
                                Ids.next().toString())
                        .status())
                .as("others go on")
                .isEqualTo(303);
        Frozen.lift(estavia.id());
        lifted = true;
        assertThat(ana.get(page).text())
                .contains("Purpose " + word, "Theirs " + word, "Ours " + word, "Later " + word)
                .doesNotContain("Not reachable");
    }

    @Test
    void noSearchFindsTheirWordsInTheirTextsOrOnTopOfOurs() {
        assertThat(hits("Purpose " + word))
                .as("a post of ours bears the title of theirs")
                .isGreaterThan(1);
        Frozen.freeze(estavia.id());
        for (String typed : List.of("Theirs " + word, "Purpose " + word)) {
            assertThat(ana.get("/search?q=" + typed.replace(' ', '+'))
                            .document()
                            .select("#hits li"))
                    .as(typed)
                    .isEmpty();
            assertThat(hits(typed)).as(typed).isZero();
        }
        ana.post(
                page + "/posts",
                "text",
                "Meanwhile " + word,
                "capacity",
                "FOR_THE_MEMBER",
                "form",
                Ids.next().toString());
        Frozen.lift(estavia.id());
        lifted = true;
        found("Theirs", 1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(titles("Meanwhile " + word))
                        .as("what was brought in meanwhile gets its title back")
                        .containsExactly("Purpose " + word));
    }

    @Test
    void aTranslationOfTheirTextIsTheirsAndAThreadWithoutNamesKeepsItsTitle() {
        UUID theirs = Talk.write(estavia.id(), room, "Lettre " + word);
        SignIns.execute("""
                insert into exchange.translation (id, owner_id, audience_id, post_id, author, language, text, made_at)
                select gen_random_uuid(), ?, audience_id, id, 'Ana', 'en', ?, now() from exchange.post where id = ?
                """, norvia.id().value(), "Translated " + word, theirs);
        var thread = new NewThread(
                Ids.next(), room, "Nobody " + word, ThreadMode.UNATTRIBUTED, Tlp.GREEN, "", Instant.now());
        Viewers.run(
                Program.focalPoint(estavia.id()),
                () -> Program.get(Threads.class).start(thread));
        assertThat(rows("select count(*) from exchange.translation where text = 'Translated " + word + "'"))
                .isEqualTo(1);
        Frozen.freeze(estavia.id());
        assertThat(rows("select count(*) from exchange.translation where text = 'Translated " + word + "'"))
                .isZero();
        assertThat(rows("select count(*) from exchange.thread where title = 'Nobody " + word + "'"))
                .as("that its title went would say whose it is")
                .isEqualTo(1);
    }

    private void found(String typed, int least) {
        Awaitility.await().until(() -> hits(typed + " " + word) >= least);
    }

    private long hits(String typed) {
        return titles(typed).size();
    }

    private List<String> titles(String typed) {
        return as(() -> Program.get(JdbcClient.class)
                .sql("""
                        select e.title from search.find(?::tsquery, null, null, null, null, null, null, null, null, 99, 99, 0) f
                          join search.entry e on e.id = f.id
                        """)
                .param(org.focalnet.search.text.Wording.of(typed).query())
                .query(String.class)
                .list());
    }

    private long rows(String sql) {
        return as(() -> Program.get(JdbcClient.class).sql(sql).query(Long.class).single());
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        Viewer viewer = Program.focalPoint(norvia.id());
        return Viewers.as(viewer, () -> Program.get(TransactionTemplate.class).execute(status -> work.get()));
    }
}
