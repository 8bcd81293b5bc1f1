package org.focalnet.cooperation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the viewer's member says to proposals. */
public interface Proposals {

    /** The kind of commitment that two members' working together is, as the workload of each knows it. */
    String COMMITMENT = "introduction";

    /** The proposals that wait for the viewer's member, oldest first. */
    List<UUID> waiting();

    /**
     * Answers one.
     *
     * @param reason why, for the own team only; null for none
     */
    Outcome answer(UUID proposal, boolean yes, @Nullable Reason reason, String words);

    /** What an answer led to. */
    enum Outcome {
        /** Said yes; the other side has not answered. */
        WAITING,
        DECLINED,
        /** Both said yes: they are introduced, and a room is open. */
        AGREED,
        /** The need or the offer is no longer there. */
        LAPSED,
        /** It was answered before. */
        CLOSED
    }

    /** Why a proposal does not fit, or what decided for it; seen by the own team alone. */
    enum Reason {
        NOT_THE_RIGHT_HELP,
        NOT_NOW,
        NO_CAPACITY,
        OTHER_PARTNER_FOUND,
        POLITICAL,
        OTHER
    }
}
