package org.focalnet.disclosure;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Which part of the largest matrices has its turn today. A whole run looks at one of {@code disclosure.parts}, another each
 * day, so that it stays within its time; a test that is run by its name looks at all of it.
 */
final class Turns {

    static final int PARTS = Integer.getInteger("disclosure.parts", 1);
    static final int DAY = (int) LocalDate.now(ZoneOffset.UTC).toEpochDay();

    private Turns() {}

    /**
     * Whether it is the turn of something, one of so many whose turns change each day.
     *
     * @param which its place among them
     */
    static boolean of(Object something, int which, int many) {
        return Math.floorMod(something.hashCode() + DAY, many) == which;
    }
}
