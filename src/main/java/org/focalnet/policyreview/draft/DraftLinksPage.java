package org.focalnet.policyreview.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Links for drafts, and the form of a new one.
 *
 * @param made the address of the link just made, shown this once; empty where none was
 * @param mails whether the program takes mails at all
 * @param mail the address for mails; null while it is off
 */
public record DraftLinksPage(
        UUID form,
        String institution,
        String made,
        List<DraftLink> links,
        boolean mails,
        @Nullable MailAddress mail,
        List<String> institutions,
        Instant now,
        Problems problems)
        implements View {}
