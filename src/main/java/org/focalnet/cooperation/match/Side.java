package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Assistance;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.Form;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;

/**
 * A posted need or offer as the matcher reads it: structured, without a word of its text.
 *
 * @param places for an offer, how many it can still take; for a need, how many partners are still wanted
 * @param limited whether only the members told of it may be proposed
 * @param told those members, where it is limited
 * @param withheld whether the other side is not told whose it is
 */
record Side(
        UUID id,
        MemberId owner,
        Assistance kind,
        Form form,
        Set<Theme> themes,
        Set<Pillar> pillars,
        Set<Sector> sectors,
        Set<String> languages,
        YearMonth from,
        YearMonth until,
        Delivery delivery,
        int places,
        boolean limited,
        Set<MemberId> told,
        Set<MemberId> excluded,
        boolean withheld) {

    /**
     * Whether this side lets itself be shown to the other's owner at all. Who withheld its name meets only those who
     * leave nobody out: from the members that are left, or from two such lists laid together, its name could be read.
     */
    boolean admits(Side other) {
        MemberId member = other.owner;
        boolean open = !limited && excluded.isEmpty();
        return !member.equals(owner)
                && (open || !other.withheld && !excluded.contains(member) && (!limited || told.contains(member)));
    }
}
