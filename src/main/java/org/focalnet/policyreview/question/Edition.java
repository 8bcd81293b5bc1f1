package org.focalnet.policyreview.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.jspecify.annotations.Nullable;

/**
 * A version of the questions. It never changes: what was answered is read with the questions that were asked.
 *
 * @param id null for the questions as shipped, before a hub has taken them over
 * @param number from 1, which are the questions as shipped
 * @param at null with the id
 * @param language in which its questions were read when it was made
 */
public record Edition(
        @Nullable UUID id,
        int number,
        String author,
        @Nullable Instant at,
        String language,
        List<LensQuestion> questions) {

    public Edition {
        questions = List.copyOf(questions);
    }

    /** The questions that are asked, in their order. */
    public List<LensQuestion> asked(Part part) {
        return of(part).stream().filter(LensQuestion::active).toList();
    }

    public List<LensQuestion> of(Part part) {
        return questions.stream().filter(question -> question.part() == part).toList();
    }

    /** As a form says it: empty for the questions as shipped. */
    public String key() {
        return id == null ? "" : id.toString();
    }
}
