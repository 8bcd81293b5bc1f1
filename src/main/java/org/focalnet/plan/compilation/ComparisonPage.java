package org.focalnet.plan.compilation;

import java.util.List;
import java.util.Map;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A report beside an earlier one, part by part.
 *
 * @param before null where there is none to compare with
 * @param others of its kind, to compare with instead
 */
public record ComparisonPage(
        Compilation report, @Nullable Compilation before, List<Comparison.Pair> pairs, Map<String, String> others)
        implements View {}
