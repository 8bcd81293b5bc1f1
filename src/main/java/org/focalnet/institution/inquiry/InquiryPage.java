package org.focalnet.institution.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * An inquiry with all to whom it goes.
 *
 * @param answered how many questions each sheet has answered
 * @param candidates institutions that can still be asked
 */
public record InquiryPage(
        Inquiry inquiry,
        List<Sheet> sheets,
        Map<UUID, Long> answered,
        List<Candidate> candidates,
        Instant now,
        boolean writes,
        Problems problems)
        implements View {

    public long answered(UUID sheet) {
        return answered.getOrDefault(sheet, 0L);
    }

    /** How many mails would leave now. */
    public long ready() {
        return sheets.stream()
                .filter(one -> one.times().sent() == null && one.holder() != null)
                .count();
    }

    public boolean anyAnswer() {
        return !answered.isEmpty();
    }
}
