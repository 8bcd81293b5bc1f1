package org.focalnet.web.styleguide;

import org.focalnet.audience.Door;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StyleGuideController {

    @GetMapping("/styleguide")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show() {
        return new StyleGuidePage();
    }
}
