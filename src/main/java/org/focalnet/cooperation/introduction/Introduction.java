package org.focalnet.cooperation.introduction;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Handling;

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
        Handling handling,
        Instant at) {}
