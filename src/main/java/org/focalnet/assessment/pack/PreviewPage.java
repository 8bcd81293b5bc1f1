package org.focalnet.assessment.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.round.Round;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What a file that came back says, before it is taken over.
 *
 * @param asked who of the institution is still waited for
 * @param mark of what is shown
 * @param stale whether something changed since it was shown first
 */
public record PreviewPage(
        Round round, Arrived file, List<Preview.Line> lines, List<Preview.Asked> asked, String mark, boolean stale)
        implements View {

    public PreviewPage {
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
    }

    /** Whether a yes changes anything. */
    public boolean changes() {
        return lines.stream().anyMatch(line -> line.becomes() != Preview.Becomes.SAME);
    }

    /** Who is waited for, in words. */
    public Map<String, String> waiting(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        asked.forEach(one -> words.put(
                one.asking().id().toString(),
                one.asking().capacity() + " · "
                        + shell.t(
                                "assessment.asking.sections",
                                one.asking().sections().size())));
        return words;
    }

    public Set<String> likely() {
        return asked.stream()
                .filter(Preview.Asked::likely)
                .map(one -> one.asking().id().toString())
                .collect(Collectors.toSet());
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
