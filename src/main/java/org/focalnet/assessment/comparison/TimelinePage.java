package org.focalnet.assessment.comparison;

import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.round.Round;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * Each factor through the rounds, in words.
 *
 * @param older whether there are rounds that are too old to be shown
 */
public record TimelinePage(Round round, RoundTimeline timeline, boolean older) implements View {

    /** What the country said to an item, in words. */
    public static String word(Stood stood, Shell shell) {
        if (stood.kind() == AnswerKind.TEXT) {
            return shell.t(stood.examined() ? "assessment.section.written" : "assessment.level.not_examined");
        }
        return Values.word(stood.kind(), stood.stand().value(), shell);
    }

    /** A round as it heads a column. */
    public Round of(RoundTimeline.Written written) {
        return timeline.rounds().stream()
                .filter(one -> one.id().equals(written.round()))
                .findFirst()
                .orElse(round);
    }
}
