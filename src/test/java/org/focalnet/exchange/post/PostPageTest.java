package org.focalnet.exchange.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Conversations;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PostPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final UUID room = Conversations.room(estavia, norvia);
    private final String path = Conversations.path(room);
    private final UUID post = Conversations.write(leila, room, "First wording");

    @Test
    void anEditKeepsWhatItSaidForTheRoom() {
        assertThat(edit("Second wording").status()).isEqualTo(303);
        assertThat(ana.get(path).text()).contains("Second wording", "Edited").doesNotContain("First wording");
        assertThat(ana.get("/posts/" + post + "/versions").text()).contains("First wording");
    }

    @Test
    void nobodyEditsWhatIsNotTheirs() {
        assertThat(ana.get("/posts/" + post + "/edit").status()).isEqualTo(404);
        assertThat(ana.post("/posts/" + post, "text", "forged").status()).isEqualTo(404);
        assertThat(ana.post("/posts/" + post + "/withdrawal").status()).isEqualTo(404);
        assertThat(ana.get(path).text()).contains("First wording");
    }

    @Test
    void aStaleFormKeepsItsTextAndWritesNothing() {
        leila.get("/posts/" + post + "/edit");
        var answer = leila.post("/posts/" + post, "text", "Mine", "seen", "1");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select("textarea").text()).isEqualTo("Mine");
        assertThat(ana.get(path).text()).contains("First wording");
    }

    @Test
    void whatWasWithdrawnIsGoneWithAllThatHungOnIt() {
        edit("Second *wording*");
        assertThat(leila.get("/posts/" + post + "/withdrawal")
                        .document()
                        .select(".post em")
                        .text())
                .isEqualTo("wording");
        ana.get(path);
        ana.post("/posts/" + post + "/translations", "language", "fr", "text", "Deuxi\u00e8me version");
        assertThat(leila.get(path).text()).contains("Unofficial translation into French", "Deuxi\u00e8me version");
        leila.post("/posts/" + post + "/withdrawal");
        assertThat(ana.get(path).text())
                .contains("was withdrawn")
                .doesNotContain("wording")
                .doesNotContain("Deuxi\u00e8me");
        assertThat(ana.get("/posts/" + post + "/versions").text()).doesNotContain("First wording");
        String left = Viewers.as(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select (select string_agg(p::text, '') from exchange.post p where p.id = :id)"
                                        + " || (select count(*) from exchange.revision r where r.post_id = :id)"
                                        + " || (select count(*) from exchange.translation t where t.post_id = :id)")
                                .param("id", post)
                                .query(String.class)
                                .single()));
        assertThat(left).endsWith("00").doesNotContain("wording");
    }

    @Test
    void aTranslationSaysWhoMadeItAndIsRefusedWithoutALanguage() {
        ana.get(path);
        assertThat(ana.post("/posts/" + post + "/translations", "text", "kept").status())
                .isEqualTo(422);
        assertThat(ana.post("/posts/" + Ids.next() + "/translations", "language", "fr", "text", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void afterItsLastHourTheJobTakesAPostFromItsReadersForGood() {
        expire();
        Program.get(Lapses.class).run();
        assertThat(leila.get(path).text()).contains("First wording");
        String kind = Viewers.as(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql(
                                        "select a.kind from exchange.post p, audience.describe(p.audience_id) a where p.id = ?")
                                .param(post)
                                .query(String.class)
                                .single()));
        assertThat(kind).isEqualTo("OWN");
        assertThat(ana.get(path).text()).doesNotContain("First wording");
    }

    private void expire() {
        Viewers.run(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql(
                                        "update exchange.post set readable_until = now() - interval '1 second' where id = ?")
                                .param(post)
                                .update()));
    }

    private Browserless.Answer edit(String text) {
        String seen = leila.get("/posts/" + post + "/edit")
                .document()
                .selectFirst("[name=seen]")
                .attr("value");
        return leila.post("/posts/" + post, "text", text, "seen", seen);
    }
}
