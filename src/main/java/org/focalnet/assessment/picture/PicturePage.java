package org.focalnet.assessment.picture;

import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** A round by sector and pillar, with its table beside it. */
public record PicturePage(Round round, Picture picture) implements View {

    /** What the hub says to an item, in words. */
    public String word(RoundItem item, Shell shell) {
        AnswerKind kind = item.item().answer();
        return kind == AnswerKind.TEXT
                ? shell.t(picture.examined(item) ? "assessment.section.written" : "assessment.level.not_examined")
                : Values.word(kind, picture.position(item).value(), shell);
    }
}
