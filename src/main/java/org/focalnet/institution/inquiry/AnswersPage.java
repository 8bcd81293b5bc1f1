package org.focalnet.institution.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.institution.Inquiries.Answered;
import org.focalnet.web.View;

/**
 * What several institutions answer to the same questions, side by side.
 *
 * @param sheets those that have begun
 */
public record AnswersPage(Inquiry inquiry, List<Sheet> sheets, List<Answered> answers) implements View {

    public Optional<Answered> of(UUID question, UUID sheet) {
        return answers.stream()
                .filter(one -> one.question().equals(question) && one.sheet().equals(sheet))
                .findFirst();
    }
}
