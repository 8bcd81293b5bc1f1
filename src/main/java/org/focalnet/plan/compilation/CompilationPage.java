package org.focalnet.plan.compilation;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * A report with its parts and what they were made of.
 *
 * @param others of its kind, to compare with
 */
public record CompilationPage(
        Compilation.Whole whole,
        List<Compilation.Source> sources,
        Map<String, String> others,
        boolean writes,
        Problems problems)
        implements View {

    public Compilation report() {
        return whole.report();
    }

    public List<Compilation.Source> of(Compilation.Section section) {
        return sources.stream()
                .filter(one -> one.section().equals(section.id()))
                .toList();
    }

    /** The marks to choose from when it is finished. */
    public static Map<String, String> marks() {
        Map<String, String> marks = new java.util.LinkedHashMap<>();
        for (Tlp mark : CompilationController.MARKS) {
            marks.put(mark.name(), mark.label());
        }
        return marks;
    }
}
