package org.focalnet.assessment.instrument;

import java.util.List;
import org.focalnet.web.View;

/** The instruments of a hub: shipped, adapted, its own. */
public record InstrumentListPage(List<Edition> editions, boolean writes) implements View {

    public InstrumentListPage {
        editions = List.copyOf(editions);
    }

    public static String path(Edition edition) {
        return "/assessment/instruments/" + edition.whole().code();
    }
}
