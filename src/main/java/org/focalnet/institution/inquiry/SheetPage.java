package org.focalnet.institution.inquiry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What one institution was asked and answers, for the hub.
 *
 * @param capacity what stands beside the answers in place of names; null where names stand there
 * @param due the other last day, as typed
 * @param outcome what became of the answers, as typed or as it is usually said
 */
public record SheetPage(
        Inquiry inquiry,
        Sheet sheet,
        Map<UUID, GivenAnswer> answers,
        @Nullable String capacity,
        String due,
        String outcome,
        Instant now,
        boolean writes,
        Problems problems)
        implements View {

    public GivenAnswer given(InquiryQuestion question) {
        return answers.getOrDefault(question.id(), GivenAnswer.none(question.id()));
    }

    /** Who answers, as it stands beside an answer. */
    public String who(String person) {
        return capacity == null ? person : capacity;
    }

    /** Whether the answers are the map's: what a round asks belongs to the round. */
    public boolean mapped() {
        return capacity == null;
    }

    public long answered() {
        return inquiry.counted().stream()
                .filter(one -> !given(one).text().isEmpty())
                .count();
    }

    /** Whether its last day can still be moved. */
    public boolean extensible() {
        Sheet.Times times = sheet.times();
        return times.sent() != null && times.withdrawn() == null && times.thanked() == null;
    }
}
