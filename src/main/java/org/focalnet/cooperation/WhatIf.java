package org.focalnet.cooperation;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** Who would gain if more were offered: numbers of five and more, told in steps of five, and nothing of anybody. */
public interface WhatIf {

    /** If an offer had so many more places; nobody gains from one that is not posted. */
    Gain morePlaces(UUID offer, int more);

    /** If a member posted one more offer, with terms that are complete, for everyone to be proposed. */
    Gain moreOffer(MemberId member, Terms terms, int places);

    /**
     * What would come of it. Steps of five, so that two questions that differ in one thing do not tell of one member.
     *
     * @param members so many members at least would be served more than they are; 0 where fewer than five would, or none
     * @param partners so many partners more would be found at least; 0 where fewer than five members would gain
     */
    record Gain(int members, int partners) {}
}
