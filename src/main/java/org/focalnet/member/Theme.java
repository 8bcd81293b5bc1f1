package org.focalnet.member;

/**
 * What a need, an offer, a lesson or a person's knowledge is about: the one list for all of them. The last eight are a
 * network's own, and mean nothing before it names them.
 */
public enum Theme {
    MANDATE(Area.OFFICE),
    COORDINATION(Area.OFFICE),
    ACTION_PLAN(Area.OFFICE),
    RISK_ASSESSMENT(Area.FORESIGHT),
    EARLY_WARNING(Area.FORESIGHT),
    TREATIES_LAW(Area.LAW),
    JUSTICE(Area.LAW),
    SECURITY_SECTOR(Area.LAW),
    HATE_SPEECH(Area.SOCIETY),
    INCLUSION(Area.SOCIETY),
    MEDIATION(Area.SOCIETY),
    TRANSITIONAL_JUSTICE(Area.LAW),
    EDUCATION(Area.SOCIETY),
    PARLIAMENT(Area.LAW),
    CIVIL_SOCIETY(Area.SOCIETY),
    WOMEN_PEACE_SECURITY(Area.SOCIETY),
    CHILDREN_YOUTH(Area.SOCIETY),
    REFUGEES(Area.ABROAD),
    ARMS_CONTROL(Area.LAW),
    BUSINESS(Area.SOCIETY),
    DEVELOPMENT(Area.ABROAD),
    PEACE_OPERATIONS(Area.ABROAD),
    DIPLOMACY(Area.ABROAD),
    SANCTIONS(Area.ABROAD),
    TECHNOLOGY(Area.FORESIGHT),
    COMMUNICATION(Area.SOCIETY),
    OFFICIAL_TRAINING(Area.OFFICE),
    LEARNING(Area.OFFICE),
    NETWORK_1(Area.NETWORK),
    NETWORK_2(Area.NETWORK),
    NETWORK_3(Area.NETWORK),
    NETWORK_4(Area.NETWORK),
    NETWORK_5(Area.NETWORK),
    NETWORK_6(Area.NETWORK),
    NETWORK_7(Area.NETWORK),
    NETWORK_8(Area.NETWORK);

    private final Area area;

    Theme(Area area) {
        this.area = area;
    }

    /** Under which heading a form lists it. */
    public Area area() {
        return area;
    }

    /** Whether it means nothing before a network gives it a name of its own. */
    public boolean spare() {
        return area == Area.NETWORK;
    }

    /** The headings of a form: a list of 28 is read by nobody. */
    public enum Area {
        OFFICE,
        FORESIGHT,
        LAW,
        SOCIETY,
        ABROAD,
        NETWORK
    }
}
