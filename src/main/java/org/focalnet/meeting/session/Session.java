package org.focalnet.meeting.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A session of a meeting of the network.
 *
 * @param narrowed its readers, where they are not all who read the meeting; null where they are
 * @param hallName empty where no room is fixed
 */
public record Session(
        UUID id,
        MemberId owner,
        AudienceId audience,
        @Nullable AudienceId narrowed,
        UUID meeting,
        NewSession facts,
        String hallName,
        int version) {

    public String path() {
        return "/network-meetings/" + meeting + "/sessions/" + id;
    }

    /** The day on which it begins, on the clock of the meeting. */
    public LocalDate day(ZoneId zone) {
        return facts.starts().atZone(zone).toLocalDate();
    }

    /** Whether two sessions run at one time. */
    public boolean overlaps(Session other) {
        return facts.starts().isBefore(other.facts.ends())
                && other.facts.starts().isBefore(facts.ends());
    }

    public boolean runs(Instant now) {
        return !now.isBefore(facts.starts()) && now.isBefore(facts.ends());
    }
}
