package org.focalnet.search.hit;

import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.search.HitFilter;
import org.focalnet.search.SavedSearches;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of the search together, in one transaction. */
@Component
class HitPages {

    private final Finding finding;
    private final Choices choices;
    private final SavedSearches saved;

    HitPages(Finding finding, Choices choices, SavedSearches saved) {
        this.finding = finding;
        this.choices = choices;
        this.saved = saved;
    }

    @Transactional(readOnly = true)
    public HitListPage page(HitFilter filter, Shell shell) {
        boolean writes = Viewers.require().role().writes();
        return new HitListPage(
                filter, finding.find(filter, shell), choices.of(shell), writes, writes ? saved.own() : List.of());
    }
}
