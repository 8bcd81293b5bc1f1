package org.focalnet.plan.compilation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The reports of the hub. */
public record CompilationListPage(CompilationFilter filter, List<Compilation.Line> lines, boolean writes)
        implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int last() {
        return Math.max(1, (total() + CompilationFilter.SIZE - 1) / CompilationFilter.SIZE);
    }

    public static Map<String, String> kinds(Shell shell) {
        return options(shell, "plan.compilation.kind", Compilation.Kind.values());
    }

    public static Map<String, String> states(Shell shell) {
        return options(shell, "plan.compilation.state", Compilation.State.values());
    }

    static Map<String, String> options(Shell shell, String vocabulary, Enum<?>... values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            options.put(value.name(), shell.code(vocabulary, value));
        }
        return options;
    }
}
