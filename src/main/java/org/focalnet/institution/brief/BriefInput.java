package org.focalnet.institution.brief;

import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Tlp;
import org.focalnet.institution.institution.Institution;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was sent with the form of a brief. */
record BriefInput(
        UUID id,
        int based,
        String language,
        Brief.Text text,
        @Nullable Tlp marking,
        boolean drawn,
        String wished,
        String act) {

    static BriefInput read(Typed typed, UUID id, Shell shell) {
        var text = new Brief.Text(
                typed.text("why", 1, 4000),
                typed.text("already", 0, 4000),
                typed.text("ask", 1, 4000),
                typed.text("offer", 0, 4000),
                typed.text("others", 0, 4000),
                typed.text("binding", 0, 4000));
        String language = WordingInput.language(typed, shell);
        return new BriefInput(
                id,
                typed.raw("based").matches("[0-9]{1,5}") ? Integer.parseInt(typed.raw("based")) : 0,
                language,
                text,
                typed.raw("marking").isEmpty() ? null : typed.choice("marking", Tlp.class),
                typed.ticked("drawn"),
                WordingInput.known(typed.raw("wished")) ? typed.raw("wished") : language,
                typed.raw("act"));
    }

    /** Whether it is to be drawn again instead of kept. */
    boolean draws() {
        return act.equals("draw") || anyway();
    }

    /** Whether it was said that what was changed may go. */
    boolean anyway() {
        return act.equals("anyway");
    }

    String mark() {
        Tlp mark = marking;
        return mark == null ? "" : mark.name();
    }

    /** The form with what was typed; after a version of a colleague it has an id and a number of its own. */
    BriefForm form(Institution institution, String wish, @Nullable Brief theirs, Problems problems) {
        return new BriefForm(
                institution,
                theirs == null ? id : Ids.next(),
                theirs == null ? based : theirs.number(),
                language,
                text,
                mark(),
                drawn && theirs == null,
                wish,
                theirs,
                problems);
    }
}
