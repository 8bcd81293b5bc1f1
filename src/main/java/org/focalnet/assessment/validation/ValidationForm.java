package org.focalnet.assessment.validation;

import java.util.Map;
import org.focalnet.assessment.round.Round;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;

/**
 * The form by which a validation meeting is convened.
 *
 * @param typed what the fields show
 */
public record ValidationForm(Round round, Map<String, String> typed, Problems problems) implements View {

    static Map<String, String> typed(Typed typed) {
        return Map.of(
                "form", typed.raw("form"),
                "day", typed.raw("day"),
                "begins", typed.raw("begins"),
                "ends", typed.raw("ends"),
                "place", typed.raw("place"),
                "chair", typed.raw("chair"));
    }

    public String shown(String field) {
        return typed.getOrDefault(field, "");
    }
}
