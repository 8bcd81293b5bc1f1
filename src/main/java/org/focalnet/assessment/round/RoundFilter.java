package org.focalnet.assessment.round;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.web.Typed;

/**
 * What a list of rounds is narrowed by.
 *
 * @param query words of the title; empty for all
 * @param kind code of the kind of instrument; empty for all
 * @param state code of the state; empty for all
 * @param page from 1
 */
public record RoundFilter(String query, String kind, String state, int page) {

    static final int SIZE = 25;

    static RoundFilter read(Typed typed) {
        String query = Typed.clean(typed.raw("q")).strip();
        int page = typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1;
        return new RoundFilter(
                query.substring(0, query.offsetByCodePoints(0, Math.min(100, query.codePointCount(0, query.length())))),
                code(typed.raw("kind"), InstrumentKind.values()),
                code(typed.raw("state"), Round.State.values()),
                page);
    }

    private static String code(String typed, Enum<?>[] vocabulary) {
        return java.util.Arrays.stream(vocabulary)
                .map(Enum::name)
                .filter(typed::equals)
                .findFirst()
                .orElse("");
    }

    public boolean narrowed() {
        return !query.isEmpty() || !kind.isEmpty() || !state.isEmpty();
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        return "/assessment?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&kind=" + kind + "&state=" + state
                + "&page=" + other;
    }
}
