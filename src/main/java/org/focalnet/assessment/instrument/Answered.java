package org.focalnet.assessment.instrument;

import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all parts of the program that keep answers know of them. */
@Component
public class Answered {

    private final ObjectProvider<AnsweredItems> parts;

    Answered(ObjectProvider<AnsweredItems> parts) {
        this.parts = parts;
    }

    /** Codes of the items of an instrument to which the viewer's hub has answers. */
    public Set<String> codes(String instrument) {
        Set<String> codes = new HashSet<>();
        parts.forEach(part -> codes.addAll(part.answered(instrument)));
        return codes;
    }
}
