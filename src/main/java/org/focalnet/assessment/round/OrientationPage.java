package org.focalnet.assessment.round;

import java.util.List;
import org.focalnet.web.View;

/** What a round is, what it is not, who reads it and how to take it in parts: read before the first one. */
public record OrientationPage(boolean writes) implements View {

    /** Its parts, as the keys of their texts end. */
    public static final List<String> PARTS = List.of("is", "is_not", "readers", "people", "parts", "danger", "after");
}
