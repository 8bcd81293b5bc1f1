package org.focalnet.member.handover;

import org.focalnet.audience.Door;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The last page of whoever passed an office on: their account is closed, and nobody is signed in any more. */
@Controller
class FarewellController {

    /** Where it is; the same for everybody, and it says nothing of anybody. */
    static final String PATH = "/handover/farewell";

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show() {
        return new FarewellPage();
    }
}
