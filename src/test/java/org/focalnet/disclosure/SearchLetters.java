package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.NORVIA;

import org.focalnet.Jobs;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.search.entry.Planted;

/** A search that is kept, done so that it is written of. */
final class SearchLetters {

    private SearchLetters() {}

    /** A lead keeps a search, and something comes that fits and that the lead reads. */
    static void keepASearch(String lead) {
        String word = "wortlaut" + CANARY;
        var answer = LetterPeople.lead(lead).post("/search/saved", "q", word);
        assertThat(answer.status()).isEqualTo(303);
        Planted.put(NORVIA, AudienceChoice.NETWORK, word, CANARY, "en");
        Jobs.run("search-saved");
    }
}
