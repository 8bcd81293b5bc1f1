package org.focalnet.secretariat.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who of the secretariat sees to something that waits.
 *
 * @param account whose it is; null where nobody has taken it
 * @param name of that person
 * @param aside whether it was put aside, with a note that says why
 */
public record Taking(String task, @Nullable UUID account, String name, String note, boolean aside, int version) {

    /** What nobody has touched. */
    public static Taking none(String task) {
        return new Taking(task, null, "", "", false, 0);
    }
}
