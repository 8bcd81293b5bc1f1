package org.focalnet.assessment.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The rounds of a hub, and where to begin. */
public record RoundListPage(RoundFilter filter, List<RoundListStore.Line> lines, boolean writes) implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int last() {
        return Math.max(1, (total() + RoundFilter.SIZE - 1) / RoundFilter.SIZE);
    }

    public static Map<String, String> kinds(Shell shell) {
        return words("assessment.kind", InstrumentKind.values(), shell);
    }

    public static Map<String, String> states(Shell shell) {
        return words("assessment.state", Round.State.values(), shell);
    }

    private static Map<String, String> words(String vocabulary, Enum<?>[] values, Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            words.put(value.name(), shell.code(vocabulary, value));
        }
        return words;
    }
}
