package org.focalnet.library.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.library.Deposits;
import org.junit.jupiter.api.Test;

class BatchPageTest {

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    private String sent(String file) {
        Map<String, String> fields = new HashMap<>(
                Map.of("language", "en", "themes", "JUSTICE", "consent", "All is published", "audience", "NETWORK"));
        var answer = new Courier(account)
                .form("/library/imports", fields, "many.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(Courier.text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void aFileIsLookedAtThenBroughtInOnceThenReviewedAsOne() {
        String word = "wigeon" + UUID.randomUUID().toString().substring(0, 6);
        String path = sent("title,url,summary\nFirst " + word + ",https://example.org/1,Short\nSecond " + word
                + ",,Short\nFirst " + word + ",,\n,,\nBad,ftp://x,\n");
        var look = leila.get(path);
        assertThat(look.text()).contains("New: 2", "twice: 1", "Not usable: 2", "does not begin with http");
        assertThat(leila.get("/library?view=ours").text()).as("a dry run").doesNotContain(word);
        assertThat(ana.get(path).status()).isEqualTo(404);
        assertThat(ana.post(path + "/confirmation").status()).isEqualTo(404);
        assertThat(leila.post(path + "/confirmation").status()).isEqualTo(303);
        leila.post(path + "/confirmation");
        assertThat(leila.get("/library?view=ours").document().select("#items a.title"))
                .hasSize(2);
        assertThat(leila.get(path).text()).contains("at once: 2");
        assertThat(leila.post(path + "/review").status()).isEqualTo(303);
        Deposits.adopt();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(ana.get("/library?theme=JUSTICE").text())
                                .contains("First " + word, "Second " + word));
        assertThat(leila.get(sent("title\nFirst " + word + "\nThird " + word + "\n"))
                        .text())
                .contains("New: 1", "twice: 1");
    }

    @Test
    void tenThousandEntriesComeInWithoutLoss() {
        var file = new StringBuilder("title,year\n");
        String word = UUID.randomUUID().toString();
        for (int i = 0; i < 10_000; i++) {
            file.append(word).append(' ').append(i).append(",2020\n");
        }
        String path = sent(file.toString());
        assertThat(leila.get(path).text()).contains("New: 10,000");
        assertThat(leila.post(path + "/confirmation").status()).isEqualTo(303);
        assertThat(SignIns.execute(
                        "update library.item set id = id where batch_id = ?::uuid",
                        path.substring(path.lastIndexOf('/') + 1)))
                .isEqualTo(10_000);
    }
}
