package org.focalnet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.SignIns;

/** Items brought in through the form, as a person does. */
public final class Deposits {

    private Deposits() {}

    /** The fields of a lesson that can be given to others; names and values in turn, later ones instead of earlier. */
    public static String[] lesson(String title, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "id", UUID.randomUUID().toString(),
                "kind", "LESSON",
                "title", title,
                "context", "A state of some region",
                "done", "One page for each ministry",
                "failed", "A long questionnaire",
                "language", "en",
                "themes", "EARLY_WARNING",
                "pillars", "PILLAR_1",
                "review", java.time.LocalDate.now().plusYears(1).toString(),
                "consent", "All who are quoted were asked",
                "audience", "NETWORK",
                "credit", "NAMED"));
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at >= 0 && at % 2 == 0) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    /** A draft; answers its path. */
    public static String draft(Browserless who, String title, String... more) {
        var answer = who.post("/library/deposits", lesson(title, more));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** One that was reviewed by all and that nobody objected to; answers its path. */
    public static String listed(Browserless who, String title, String... more) {
        String path = draft(who, title, more);
        boolean open = List.of(more).contains("PUBLIC");
        var answer = who.post(path + (open ? "/disclosure" : "/review"), "by", "readers", "days", "10");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        adopt();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SignIns.execute(
                                "update library.item set id = id where id = ?::uuid and (state = 'LISTED' or published_id in"
                                        + " (select i.id from library.item i where i.state = 'LISTED'))",
                                path.substring(path.lastIndexOf('/') + 1)))
                        .isEqualTo(1));
        return path;
    }

    /** Nobody objected to anything until now. */
    public static void adopt() {
        SignIns.execute(
                "update exchange.silence set deadline = now() - interval '1 minute' where kind = 'LIBRARY_ENTRY' and state = 'OPEN'");
        Jobs.run("exchange-silence");
    }
}
