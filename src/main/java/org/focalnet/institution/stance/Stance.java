package org.focalnet.institution.stance;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.Reason;
import org.focalnet.institution.Stage;
import org.jspecify.annotations.Nullable;

/** Where an institution stood on a day. */
public record Stance(UUID id, UUID institution, Said said, String author, int version) {

    /** The first day that an entry can be of: before it there was no network. */
    static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);

    /**
     * What is said of it.
     *
     * @param reason why it holds back; null where nothing is said
     * @param note the reason in words
     * @param evidence how one knows
     */
    public record Said(
            Attitude attitude, Stage stage, @Nullable Reason reason, String note, String evidence, LocalDate day) {}
}
