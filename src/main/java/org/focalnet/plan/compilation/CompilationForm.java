package org.focalnet.plan.compilation;

import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is begun.
 *
 * @param kind empty while it is to be chosen
 * @param last of its kind, from which it can start; null where there is none
 */
public record CompilationForm(
        UUID id,
        String kind,
        String title,
        String period,
        String language,
        boolean carried,
        @Nullable Compilation last,
        Problems problems)
        implements View {}
