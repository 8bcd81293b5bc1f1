package org.focalnet.plan.passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.member.Pillar;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The texts of the hub. */
public record PassageListPage(PassageFilter filter, List<Passage.Line> lines, boolean writes) implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int last() {
        return Math.max(1, (total() + PassageFilter.SIZE - 1) / PassageFilter.SIZE);
    }

    public static Map<String, String> states(Shell shell) {
        return options(shell, "plan.passage.state", Passage.State.values());
    }

    public static Map<String, String> themes(Shell shell) {
        return ThemeWords.all(shell);
    }

    public static Map<String, String> pillars(Shell shell) {
        return options(shell, "member.pillar", Pillar.values());
    }

    public static Map<String, String> languages(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        shell.languages().forEach(one -> options.put(one.getLanguage(), shell.languageName(one.getLanguage(), false)));
        return options;
    }

    /** How a state is drawn. */
    public static String tone(Passage.State state) {
        return switch (state) {
            case APPROVED -> "on";
            case DRAFT, CHANGED -> "part";
            case RETIRED -> "off";
        };
    }

    private static Map<String, String> options(Shell shell, String vocabulary, Enum<?>... values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            options.put(value.name(), shell.code(vocabulary, value));
        }
        return options;
    }
}
