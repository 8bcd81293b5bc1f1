package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.NORVIA;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.focalnet.Jobs;
import org.focalnet.SignIns;
import org.focalnet.library.Deposits;

/** What the library tells of a member's own items, done so that it is written of. */
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
    }
}
