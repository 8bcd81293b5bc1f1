package org.focalnet.cooperation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.cooperation.Terms;
import org.focalnet.member.WideRegions;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What one side knows of a match.
 *
 * @param best whether nothing that was weighed fits this side better, as far as that may be told
 * @param suggested whether the secretariat suggested it by hand
 * @param their structured fields of the other side, and nothing else of it
 * @param theirMember who it is, unless it withheld that
 * @param theirRegion what may be said of where it is, if it withheld its name
 * @param theirItem its need or offer, where this member may read it anyway
 */
public record Proposal(
        UUID id,
        Side side,
        UUID ownItem,
        String ownTitle,
        State state,
        int score,
        boolean best,
        boolean suggested,
        List<MatchPart> parts,
        Terms their,
        @Nullable MemberId theirMember,
        @Nullable String theirRegion,
        @Nullable UUID theirItem,
        @Nullable String reason,
        String reasonText,
        Instant found,
        LocalDate decideBy,
        @Nullable UUID introduction) {

    /** Which side this is. */
    public enum Side {
        NEED,
        OFFER
    }

    /** Where it stands for this side. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        NOT_TAKEN_UP,
        AGREED,
        LAPSED
    }

    /** The page of the own need or offer. */
    public String ownPath() {
        return (side == Side.NEED ? "/cooperation/needs/" : "/cooperation/offers/") + ownItem;
    }

    /** The page of the other side's, where there is one to read. */
    public @Nullable String theirPath() {
        return theirItem == null
                ? null
                : (side == Side.NEED ? "/cooperation/offers/" : "/cooperation/needs/") + theirItem;
    }

    /** The other side in words, where it withheld its name: with its region where that may be said. */
    public String withheld(Shell shell) {
        if (theirRegion == null) {
            return shell.t("cooperation.proposal.withheld");
        }
        String words = WideRegions.words(theirRegion, shell);
        return shell.t(
                Character.isDigit(theirRegion.charAt(0))
                        ? "cooperation.proposal.withheld.region"
                        : "cooperation.proposal.withheld.group",
                words);
    }

    /** Where it stands in words: whoever cannot answer is told who does. */
    public String stands(boolean writes, Shell shell) {
        return state == State.OPEN && !writes
                ? shell.t("cooperation.proposal.state.open.reader")
                : shell.code("cooperation.proposal.state", state);
    }

    /** The key of the sentence that says why this one. */
    public String chosen() {
        return suggested ? "suggested" : best ? "best" : "weighed";
    }

    /** Whether an answer or the room still lies ahead. */
    public boolean ahead() {
        return state == State.OPEN || state == State.ACCEPTED || state == State.AGREED;
    }

    public List<MatchPart> fitting() {
        return parts.stream().filter(MatchPart::full).toList();
    }

    public List<MatchPart> missing() {
        return parts.stream().filter(part -> !part.full()).toList();
    }
}
