package org.focalnet.cooperation.offer;

import org.focalnet.web.View;

/** Asks once more before an offer is shown to everyone. */
public record OfferDisclosurePage(Offer offer) implements View {}
