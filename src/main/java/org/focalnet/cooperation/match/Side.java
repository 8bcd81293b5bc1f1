package org.focalnet.cooperation.match;

import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Terms;

/**
 * A posted need or offer as the matcher reads it: structured, without a word of its text.
 *
 * @param terms complete, as of whatever is posted
 * @param places for an offer, how many it can still take; for a need, how many partners are still wanted: beyond those of
 *     pairs that were agreed, before those of pairs that are proposed
 * @param outsider whether its owner stands outside the network, such as a provider that only offers
 * @param outside whether such owners may be proposed to it
 * @param shown whether anybody but its own team may read it as long as it is posted
 * @param limited whether only the members told of it may be proposed
 * @param told those members, where it is limited
 */
record Side(
        UUID id,
        MemberId owner,
        Terms terms,
        int places,
        boolean outsider,
        boolean outside,
        boolean shown,
        boolean limited,
        Set<MemberId> told) {

    /**
     * Whether this side lets itself be shown to the other's owner at all. Who withheld its name meets only those who
     * leave nobody out: from the members that are left, or from two such lists laid together, its name could be read.
     */
    boolean admits(Side other) {
        MemberId member = other.owner;
        Set<MemberId> excluded = terms.excluded();
        boolean open = !limited && excluded.isEmpty();
        return !member.equals(owner)
                && (outside || !other.outsider)
                && (open
                        || !other.terms.withheld()
                                && !excluded.contains(member)
                                && (!limited || told.contains(member)));
    }

    /** Whether a member may read it on its own page. */
    boolean readBy(MemberId member) {
        return shown && (!limited || told.contains(member));
    }

    /** Whether it is another as it was, but for its places. */
    boolean sameBut(Side other) {
        return new Side(
                        other.id,
                        other.owner,
                        other.terms,
                        places,
                        other.outsider,
                        other.outside,
                        other.shown,
                        other.limited,
                        other.told)
                .equals(this);
    }
}
