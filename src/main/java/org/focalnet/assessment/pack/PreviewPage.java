package org.focalnet.assessment.pack;

import java.util.List;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.round.Round;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What a file that came back says, before it is taken over.
 *
 * @param mark of what is shown
 * @param stale whether something changed since it was shown first
 */
public record PreviewPage(Round round, Arrived file, List<Preview.Line> lines, String mark, boolean stale)
        implements View {

    public PreviewPage {
        lines = List.copyOf(lines);
    }

    /** Whether a yes changes anything. */
    public boolean changes() {
        return lines.stream().anyMatch(line -> line.becomes() != Preview.Becomes.SAME);
    }

    public boolean any(Preview.Becomes becomes) {
        return lines.stream().anyMatch(line -> line.becomes() == becomes);
    }

    /** What was chosen, in words; empty for nothing. */
    public String word(Preview.Line line, @Nullable String value, Shell shell) {
        return value == null || value.isEmpty()
                ? ""
                : Values.word(line.item().item().answer(), value, shell);
    }
}
