package org.focalnet.cooperation.introduction;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/** Two members that agreed, with copies of what each had said. Its room bears the same id. */
public record Introduction(
        UUID id,
        MemberId needMember,
        MemberId offerMember,
        String needTitle,
        String needOutcome,
        String needTried,
        String needLanguage,
        String offerTitle,
        String offerWhat,
        String offerConditions,
        String offerLanguage,
        Instant at) {}
