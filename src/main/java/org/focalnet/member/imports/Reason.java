package org.focalnet.member.imports;

import java.util.List;
import org.focalnet.audience.Refused;

/**
 * Why a line or a whole file is not accepted.
 *
 * @param key text key that says what to do about it
 */
public record Reason(String key, List<String> arguments) {

    static Reason of(String key, String... arguments) {
        return new Reason("member.import.reason." + key, List.of(arguments));
    }

    Refused refused() {
        return new Refused(key, "file", arguments.toArray());
    }
}
