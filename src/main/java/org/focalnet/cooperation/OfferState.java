package org.focalnet.cooperation;

/** Where an offer stands; hidden when its yearly renewal is overdue. */
public enum OfferState {
    DRAFT,
    POSTED,
    PAUSED,
    HIDDEN
}
