package org.focalnet.policyreview.advice;

import java.time.Instant;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * To whom the advice goes.
 *
 * @param person as typed or offered
 * @param language code of that of the mail
 * @param link the one that was sent; null where none was
 */
public record SendingPage(
        Policy policy,
        String person,
        String mail,
        String language,
        @Nullable AdviceLink link,
        Instant now,
        Problems problems)
        implements View {}
