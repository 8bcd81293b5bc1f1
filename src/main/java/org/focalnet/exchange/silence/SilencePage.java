package org.focalnet.exchange.silence;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** A silence procedure. */
public record SilencePage(
        Silence silence,
        List<Broken> broken,
        Ribbon ribbon,
        String owner,
        boolean open,
        boolean own,
        boolean writes,
        String reason,
        Problems problems)
        implements View {

    /** Who broke silence, by name. */
    public record Broken(String name, Silence.Objection objection) {}
}
