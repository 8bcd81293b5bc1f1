package org.focalnet.member;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an appointment stands, and what may follow. */
public enum AppointmentState {
    /** Somebody was named, without a document. */
    PROPOSED,
    /** A note verbale names them. */
    NOMINATED,
    /** The secretariat has asked the permanent mission back. */
    VERIFIED,
    /** In office. */
    ACTIVE,
    /** The yearly question was sent. */
    CONFIRMATION_DUE,
    /** The yearly question was answered. */
    CONFIRMED,
    /** The yearly question went unanswered: still in office, seen by the own team and the secretariat only. */
    LAPSED,
    /** Still in office, until a successor is. */
    SUCCESSION,
    ENDED;

    /** Whether the person acts for the office. */
    public boolean inOffice() {
        return switch (this) {
            case ACTIVE, CONFIRMATION_DUE, CONFIRMED, LAPSED, SUCCESSION -> true;
            case PROPOSED, NOMINATED, VERIFIED, ENDED -> false;
        };
    }

    /** The way through an office as most people go it. */
    public static List<AppointmentState> way() {
        return List.of(PROPOSED, NOMINATED, VERIFIED, ACTIVE, SUCCESSION, ENDED);
    }

    /** How a page marks it, beside its words. */
    public String tone() {
        return switch (this) {
            case ACTIVE, CONFIRMED -> "on";
            case ENDED -> "off";
            case PROPOSED, NOMINATED, VERIFIED, CONFIRMATION_DUE, LAPSED, SUCCESSION -> "part";
        };
    }

    /** What may follow. */
    public Set<AppointmentState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(NOMINATED, ENDED);
            case NOMINATED -> EnumSet.of(VERIFIED, ENDED);
            case VERIFIED -> EnumSet.of(ACTIVE, ENDED);
            case ACTIVE, CONFIRMED -> EnumSet.of(CONFIRMATION_DUE, CONFIRMED, SUCCESSION, ENDED);
            case CONFIRMATION_DUE -> EnumSet.of(CONFIRMED, LAPSED, SUCCESSION, ENDED);
            case LAPSED -> EnumSet.of(CONFIRMED, SUCCESSION, ENDED);
            case SUCCESSION -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(AppointmentState.class);
        };
    }
}
