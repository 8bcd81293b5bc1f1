package org.focalnet.exchange.crisis;

import java.util.List;
import org.focalnet.web.View;

/** Crisis rooms that were announced to the viewer. */
public record CrisisListPage(List<Line> crises, String query, int page, boolean more, boolean writes) implements View {

    /** A line: what it is and who opened it. */
    public record Line(Crisis crisis, String opener) {}
}
