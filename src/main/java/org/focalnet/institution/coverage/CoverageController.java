package org.focalnet.institution.coverage;

import org.focalnet.audience.Door;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The picture of the whole map. */
@Controller
class CoverageController {

    private final CoverageStore store;

    CoverageController(CoverageStore store) {
        this.store = store;
    }

    @GetMapping("/institutions/coverage")
    @Door(Door.Kind.PAGE)
    View show() {
        return new CoveragePage(new Coverage(store.rows()));
    }
}
