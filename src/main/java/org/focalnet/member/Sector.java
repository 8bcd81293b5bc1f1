package org.focalnet.member;

/** The part of a government, or outside it, that something concerns. */
public enum Sector {
    CENTRE_OF_GOVERNMENT,
    FOREIGN_AFFAIRS,
    INTERIOR,
    JUSTICE,
    DEFENCE,
    LEGISLATURE,
    ECONOMY,
    FOREIGN_ASSISTANCE,
    EDUCATION_CULTURE,
    BORDER_ASYLUM,
    INDEPENDENT_BODIES,
    CIVIL_SOCIETY
}
