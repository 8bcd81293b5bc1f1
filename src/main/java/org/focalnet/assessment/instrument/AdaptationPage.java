package org.focalnet.assessment.instrument;

import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** An instrument with what can be done to each of its pieces. */
public record AdaptationPage(Edition edition, Problems problems) implements View {

    public String path() {
        return InstrumentListPage.path(edition);
    }

    public boolean off(Section section) {
        return section.items().stream().allMatch(item -> edition.off().contains(item.code()));
    }
}
