package org.focalnet.cooperation.partnership;

import java.util.Arrays;

/** Why a side withdrew, as far as the other reads it. */
public enum Reason {
    NO_LONGER_NEEDED,
    NO_CAPACITY,
    OTHER_PARTNER,
    DOES_NOT_FIT,
    NO_ANSWER,
    CHANGE_OF_OFFICE,
    OTHER;

    static boolean known(String code) {
        return Arrays.stream(values()).anyMatch(reason -> reason.name().equals(code));
    }
}
