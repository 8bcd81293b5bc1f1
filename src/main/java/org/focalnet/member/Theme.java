package org.focalnet.member;

/** What a need, an offer, a lesson or a person's knowledge is about: the one list for all of them. */
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
    LEARNING(Area.OFFICE);

    private final Area area;

    Theme(Area area) {
        this.area = area;
    }

    /** Under which heading a form lists it. */
    public Area area() {
        return area;
    }

    /** The headings of a form: a list of 28 is read by nobody. */
    public enum Area {
        OFFICE,
        FORESIGHT,
        LAW,
        SOCIETY,
        ABROAD
    }
}
