package org.focalnet.cooperation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One reason of a score.
 *
 * @param got how much of what is wanted fits
 * @param of how much is wanted
 * @param most points where all of it fits
 */
public record MatchPart(Code code, int got, int of, int most) {

    /** What is compared, the weightiest first. */
    public enum Code {
        THEMES,
        FORM,
        SECTORS,
        KIND,
        WINDOW,
        PILLARS,
        LANGUAGES,
        DELIVERY
    }

    public int points() {
        return most * Math.min(got, of) / of;
    }

    public boolean full() {
        return got >= of;
    }

    /** The key of its sentence: {@code themes}, with {@code all}, {@code some} or {@code none}. */
    public String key() {
        return code.name().toLowerCase(Locale.ROOT) + (full() ? ".all" : got == 0 ? ".none" : ".some");
    }

    /** Parts as they are stored. */
    public static String write(List<MatchPart> parts) {
        return parts.stream()
                .map(part -> part.code + ":" + part.got + ":" + part.of + ":" + part.most)
                .collect(Collectors.joining(","));
    }

    public static List<MatchPart> read(String stored) {
        return Arrays.stream(stored.split(",", -1))
                .map(part -> part.split(":", 4))
                .map(part -> new MatchPart(
                        Code.valueOf(part[0]),
                        Integer.parseInt(part[1]),
                        Integer.parseInt(part[2]),
                        Integer.parseInt(part[3])))
                .toList();
    }
}
