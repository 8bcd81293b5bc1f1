package org.focalnet.member;

/** What a need, an offer, a lesson or a person's knowledge is about: the one list for all of them. */
public enum Theme {
    MANDATE,
    COORDINATION,
    ACTION_PLAN,
    RISK_ASSESSMENT,
    EARLY_WARNING,
    TREATIES_LAW,
    JUSTICE,
    SECURITY_SECTOR,
    HATE_SPEECH,
    INCLUSION,
    MEDIATION,
    TRANSITIONAL_JUSTICE,
    EDUCATION,
    PARLIAMENT,
    CIVIL_SOCIETY,
    WOMEN_PEACE_SECURITY,
    CHILDREN_YOUTH,
    REFUGEES,
    ARMS_CONTROL,
    BUSINESS,
    DEVELOPMENT,
    PEACE_OPERATIONS,
    DIPLOMACY,
    SANCTIONS,
    TECHNOLOGY,
    COMMUNICATION,
    OFFICIAL_TRAINING,
    LEARNING
}
