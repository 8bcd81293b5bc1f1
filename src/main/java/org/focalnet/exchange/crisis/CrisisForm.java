package org.focalnet.exchange.crisis;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form that opens a crisis room. */
public record CrisisForm(
        UUID form,
        String purpose,
        String reason,
        String review,
        LocalDate latest,
        AudiencePicker picker,
        Problems problems)
        implements View {}
