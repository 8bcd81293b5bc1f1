package org.focalnet.institution.inquiry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * What one institution was asked and answers, for the hub.
 *
 * @param due the other last day, as typed
 * @param outcome what became of the answers, as typed or as it is usually said
 */
public record SheetPage(
        Inquiry inquiry,
        Sheet sheet,
        Map<UUID, GivenAnswer> answers,
        String due,
        String outcome,
        Instant now,
        boolean writes,
        Problems problems)
        implements View {

    public GivenAnswer given(InquiryQuestion question) {
        return answers.getOrDefault(question.id(), GivenAnswer.none(question.id()));
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
