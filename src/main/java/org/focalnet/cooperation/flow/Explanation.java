package org.focalnet.cooperation.flow;

import java.util.List;
import java.util.UUID;

/**
 * Why a need and an offer are matched or not, as numbers that a page can put into words. All of it follows from the
 * prices that prove the result; {@link Explainer#holds} checks it again by another way. Other members must not be told
 * what is in {@code way}: it names who else is concerned.
 *
 * @param reason the first reason that applies
 * @param score how well the pair fits, 0 to 1000
 * @param needRank the place of this pair among those of the need, the best is 1; pairs that fit alike share one
 * @param offerRank the same among those of the offer
 * @param needPrice what a unit of the need is worth in fit where it is, over what it is worth nowhere
 * @param offerPrice what a place of the offer is worth in fit
 * @param fairnessPrice the share at which the need's member is, as what is not served of 2^54; 0 where all can be served
 * @param loadPrice the share at which the offer's member is loaded, of 2^54; 2^55 where a place of it would serve more
 * @param loss what it would cost to match the pair all the same, by level: fairness, load, worth, tie; all 0 where it is
 *     matched
 * @param way what would have to move for it: the nodes' ids from the offer to the need
 * @param moreScore by how much more the pair would have to fit to be worth matching; -1 where no fit could do it; {@link Explainer#placesFor}
 *     says whether more places would
 */
public record Explanation(
        UUID need,
        UUID offer,
        Reason reason,
        int score,
        int needRank,
        int offerRank,
        long needPrice,
        long offerPrice,
        long fairnessPrice,
        long loadPrice,
        List<Long> loss,
        List<UUID> way,
        int moreScore) {

    /** In the order in which they are looked for. */
    public enum Reason {
        /** The pair is matched. */
        MATCHED,
        /** The pair is no candidate: a rule forbids it, or it was left out because its prices show that it cannot help. */
        NO_CANDIDATE,
        /** All that either side has is accepted already. */
        LOCKED,
        /** The offer's places are taken; what it would cost to give one to this need says the loss. */
        OFFER_FULL,
        /** The offer's member has reached what it may give. */
        GIVE_LIMIT,
        /** The need's member has reached what it may receive. */
        RECEIVE_LIMIT,
        /** To serve this need more, another member would have to fall further below its share. */
        FAIRNESS,
        /** The load would be spread less evenly among those who give. */
        LOAD,
        /** The need has all that it wants, and what it has is worth more. */
        NEED_SERVED,
        /** It would be as fair, but what is matched instead is worth more. */
        OUTWEIGHED
    }

    public Explanation {
        loss = List.copyOf(loss);
        way = List.copyOf(way);
    }
}
