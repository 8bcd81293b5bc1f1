package org.focalnet.assessment.instrument;

import java.util.Arrays;
import java.util.List;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An instrument, to be read and printed.
 *
 * @param read what is asked, in the order that was chosen
 * @param reading the order that was chosen; null for its own
 */
public record InstrumentPage(
        Edition edition,
        Instrument read,
        List<Reading> readings,
        @Nullable Reading reading,
        boolean writes) implements View {

    public InstrumentPage {
        readings = List.copyOf(readings);
    }

    /** The ways of answering that occur. */
    public List<AnswerKind> kinds() {
        return Arrays.stream(AnswerKind.values())
                .filter(kind -> Edition.items(read).stream().anyMatch(item -> item.answer() == kind))
                .toList();
    }

    /** The words that can be chosen; for an answer in words, that it is one. */
    public List<String> words(AnswerKind kind, Shell shell) {
        return switch (kind) {
            case LEVEL ->
                Arrays.stream(Level.values())
                        .map(level -> shell.code("assessment.level", level))
                        .toList();
            case SIGN ->
                Arrays.stream(Sign.values())
                        .map(sign -> shell.code("assessment.sign", sign))
                        .toList();
            case YES_NO -> List.of(shell.t("assessment.answer.yes"), shell.t("assessment.answer.no"));
            case TEXT -> List.of(shell.t("assessment.answer.words"));
        };
    }

    public String path() {
        return InstrumentListPage.path(edition);
    }
}
