package org.focalnet.member;

/** The regional groups of the member states of the United Nations; political, and one scheme among several. */
public enum UnGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    GRULAC,
    WEOG,
    /** In none of them. */
    NONE
}
