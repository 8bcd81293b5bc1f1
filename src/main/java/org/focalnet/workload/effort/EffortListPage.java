package org.focalnet.workload.effort;

import java.util.List;
import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.focalnet.workload.Hours;

/**
 * How long each kind of commitment takes in this office.
 *
 * @param typed what was typed and not kept
 * @param overtaken whether somebody else changed one of these meanwhile
 */
public record EffortListPage(
        List<Effort> efforts, Map<String, String> typed, Problems problems, boolean overtaken, boolean writes)
        implements View {

    public String value(Effort effort) {
        return typed.getOrDefault(effort.kind(), Hours.typed(effort.minutes()));
    }
}
