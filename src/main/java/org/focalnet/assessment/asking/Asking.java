package org.focalnet.assessment.asking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.institution.Inquiries;
import org.jspecify.annotations.Nullable;

/**
 * That an institution was asked some sections of a round.
 *
 * @param id also that of the inquiry
 * @param capacity what the person is who was asked, in words
 * @param sections codes of the sections
 * @param standing how far it is there; null where the inquiry is gone
 */
public record Asking(
        UUID id,
        UUID round,
        UUID institutionId,
        String institution,
        String capacity,
        List<String> sections,
        Instant asked,
        Inquiries.@Nullable Standing standing) {

    public Asking {
        sections = List.copyOf(sections);
    }

    Asking with(Inquiries.@Nullable Standing now) {
        return new Asking(id, round, institutionId, institution, capacity, sections, asked, now);
    }

    /** Whether something may still come of it. */
    public boolean waits() {
        return standing != null && standing.handedIn() == null && standing.open();
    }

    public boolean late() {
        return standing != null && standing.late();
    }

    public boolean handedIn() {
        return standing != null && standing.handedIn() != null;
    }
}
