package org.focalnet.assessment.item;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One question of a round. */
@Controller
class RoundItemController {

    private final ItemPages pages;

    RoundItemController(ItemPages pages) {
        this.pages = pages;
    }

    @GetMapping("/assessment/items/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.show(id, request);
    }
}
