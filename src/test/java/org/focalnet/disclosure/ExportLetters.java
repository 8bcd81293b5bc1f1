package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.audience.Ids;

/** What is told of exports, done so that it is written of. */
final class ExportLetters {

    private ExportLetters() {}

    /** A lead has everything of the member made ready. */
    static void export(String lead) {
        assertThat(LetterPeople.lead(lead)
                        .post("/export", "id", Ids.next().toString())
                        .status())
                .isEqualTo(303);
    }
}
