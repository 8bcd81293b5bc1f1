package org.focalnet.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A form for something new that is sent again: the same is answered as it was, other words are never dropped. */
class ResentFormTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final String id = Ids.next().toString();

    @Test
    void aNeedSentAgainWithOtherWordsShowsBothAndLosesNeither() {
        String path = leila.post("/cooperation/needs", Fields.need("id", id)).location();
        var again = leila.post("/cooperation/needs", Fields.need("id", id, "title", "A course for guards"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.document().select(".compare .mine").text()).contains("A course for guards");
        assertThat(again.document().select(".compare .theirs").text()).contains("A course for prison directors");
        assertThat(leila.get(path).text()).contains("A course for prison directors");
        String version = again.document().selectFirst("input[name=version]").attr("value");
        String action = again.document().selectFirst("form.stack").attr("action");
        assertThat(leila.post(action, Fields.need("version", version, "act", "save", "title", "A course for guards"))
                        .location())
                .isEqualTo(path);
        assertThat(leila.get(path).text()).contains("A course for guards", "The need is saved");
    }

    @Test
    void whatDiffersIsShownAlsoWhereItIsNoWord() {
        leila.post("/cooperation/needs", Fields.need("id", id));
        var again = leila.post("/cooperation/needs", Fields.need("id", id, "audience", "NETWORK", "partners", "3"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.document().select(".compare .mine").text()).contains("The whole network", " 3");
        assertThat(again.document().select(".compare .theirs").text()).contains("The matcher only", " 1");
    }

    @Test
    void theSameNeedSentAgainIsAnsweredAsItWas() {
        var first = leila.post("/cooperation/needs", Fields.need("id", id));
        var second = leila.post("/cooperation/needs", Fields.need("id", id));
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(leila.get(second.location()).text()).contains("The need is posted");
        assertThat(leila.get("/cooperation/needs").document().select("#items li"))
                .hasSize(1);
    }

    @Test
    void aDraftThatIsSentAgainToBePostedIsPosted() {
        leila.post("/cooperation/needs", Fields.need("id", id, "act", "draft"));
        var again = leila.post("/cooperation/needs", Fields.need("id", id));
        assertThat(leila.get(again.location()).document().select(".state").text())
                .isEqualTo("Posted");
    }

    @Test
    void aWithdrawnNeedIsNotPostedByItsFormSentAgain() {
        String path = leila.post("/cooperation/needs", Fields.need("id", id)).location();
        leila.post(path + "/withdrawal");
        var again = leila.post("/cooperation/needs", Fields.need("id", id));
        assertThat(again.location()).isEqualTo(path);
        assertThat(leila.get(path).document().select(".state").text()).isEqualTo("Withdrawn");
        assertThat(leila.get(path).text()).doesNotContain("The need is posted");
    }

    @Test
    void anOfferToEveryoneSentAgainToTheNetworkIsNotCalledPosted() {
        var first = leila.post("/cooperation/offers", Fields.offer("id", id, "audience", "PUBLIC"));
        assertThat(first.location()).endsWith("/disclosure");
        assertThat(leila.post("/cooperation/offers", Fields.offer("id", id, "audience", "PUBLIC"))
                        .location())
                .isEqualTo(first.location());
        var again = leila.post("/cooperation/offers", Fields.offer("id", id, "audience", "NETWORK"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.document().select(".compare .mine").text()).contains("The whole network");
        assertThat(again.document().select(".compare .theirs").text()).contains("Everyone");
        String version = again.document().selectFirst("input[name=version]").attr("value");
        String path = again.document().selectFirst("form.stack").attr("action");
        leila.post(path, Fields.offer("version", version, "audience", "NETWORK"));
        var page = leila.get(path);
        assertThat(page.text()).contains("The offer is posted");
        assertThat(page.document().select(".state").text()).isEqualTo("Posted");
    }

    @Test
    void anOfferSentAgainWithOtherWordsShowsBothAndLosesNeither() {
        String path = leila.post("/cooperation/offers", Fields.offer("id", id)).location();
        var again = leila.post("/cooperation/offers", Fields.offer("id", id, "what", "One trainer for a day."));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.document().select(".compare .mine").text()).contains("One trainer for a day.");
        assertThat(again.document().select(".compare .theirs").text()).contains("Two trainers for a week.");
        assertThat(leila.get(path).text()).contains("Two trainers for a week.");
    }

    @Test
    void twoFormsOfOneIdAtOnceShowBothToTheLaterOne() {
        var first = new NewNeed(
                "What came first", "", "", "en", Samples.terms(Samples.tongue(), false), 1, AudienceChoice.OWN);
        var second = during(
                () -> Program.get(Needs.class).create(UUID.fromString(id), first, NeedState.DRAFT),
                "/cooperation/needs",
                Fields.need("id", id));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.document().select(".compare .theirs").text()).contains("What came first");
        assertThat(second.document().select(".compare .mine").text()).contains("A course for prison directors");
    }

    @Test
    void twoOffersOfOneIdAtOnceShowBothToTheLaterOne() {
        var first = new NewOffer(
                "What came first", "", "", "en", Samples.terms(Samples.tongue(), false), 1, AudienceChoice.OWN);
        var second = during(
                () -> Program.get(Offers.class).create(UUID.fromString(id), first, OfferState.DRAFT),
                "/cooperation/offers",
                Fields.offer("id", id));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.document().select(".compare .theirs").text()).contains("What came first");
    }

    /** Sends a form while another transaction has written and not yet committed; answers what the form is answered. */
    private Browserless.Answer during(Runnable written, String path, String... form) {
        var sent = Viewers.as(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class).execute(status -> {
                    written.run();
                    var later = CompletableFuture.supplyAsync(() -> leila.post(path, form));
                    waitUntilSomethingWaits();
                    return later;
                }));
        return sent.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static void waitUntilSomethingWaits() {
        var jdbc = Program.get(JdbcClient.class);
        for (int turn = 0; turn < 200; turn++) {
            int waiting = jdbc.sql("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
