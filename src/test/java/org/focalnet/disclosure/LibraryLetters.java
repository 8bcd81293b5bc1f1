package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.NORVIA;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.SignIns;
import org.focalnet.library.Deposits;

/** What the library tells of a member's own items and of translations, done so that it is written of. */
final class LibraryLetters {

    private LibraryLetters() {}

    /** An item is reviewed and listed, and its day comes. */
    static void deposit(String lead) {
        var leila = LetterPeople.lead(lead);
        String path = Deposits.draft(leila, CANARY, "audience", "NAMED", "member", NORVIA.toString());
        assertThat(leila.post(path + "/review", "by", "readers", "days", "5").status())
                .isEqualTo(303);
        Deposits.adopt();
        String id = path.substring(path.lastIndexOf('/') + 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SignIns.execute(
                                "update library.item set review_on = current_date where id = ?::uuid and state = 'LISTED'",
                                id))
                        .isEqualTo(1));
        Jobs.run("library-due");
        translate(leila, path + "/translations");
    }

    /** The other member asks for it in a language, translates it itself, and is answered. */
    private static void translate(Browserless leila, String page) {
        var ana = LetterPeople.lead(LetterPeople.PEOPLE.entrySet().stream()
                .filter(one -> one.getValue().member().equals(NORVIA))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow());
        assertThat(ana.post(page + "/requests", "language", "fr").status()).isEqualTo(303);
        assertThat(ana.post(page, "title", CANARY, "done", CANARY, "language", "fr")
                        .status())
                .isEqualTo(303);
        String proposal = leila.get(page)
                .document()
                .select("main a[href^=/library/translations/]")
                .attr("href");
        assertThat(leila.post(proposal, "act", "accept", "word", CANARY).status())
                .isEqualTo(303);
    }
}
