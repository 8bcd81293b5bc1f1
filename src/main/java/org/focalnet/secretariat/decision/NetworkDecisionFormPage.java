package org.focalnet.secretariat.decision;

import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form of a decision. @param typed by field */
public record NetworkDecisionFormPage(
        NetworkDecision decision, Map<String, String> typed, Map<String, String> groups, Problems problems)
        implements View {

    public String of(String field, String kept) {
        return typed.getOrDefault(field, kept);
    }

    public boolean fresh() {
        return decision.version() == 0;
    }
}
