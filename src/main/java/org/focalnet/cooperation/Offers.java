package org.focalnet.cooperation;

import java.util.UUID;

/** The offers of the viewer's member, for whoever writes them down without a form. */
public interface Offers {

    /**
     * Writes an offer down as a draft and takes it to a state.
     *
     * @param id of the form or the source: the same one twice makes one offer
     */
    UUID create(UUID id, NewOffer offer, OfferState state);

    /** Pauses an offer: nothing more is proposed, open proposals lapse. */
    void pause(UUID id);
}
