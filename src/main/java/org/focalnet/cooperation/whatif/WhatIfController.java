package org.focalnet.cooperation.whatif;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.WhatIf;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What if we offered more? Asked by an address, so that a colleague can be sent the question. */
@Controller
class WhatIfController {

    private final WhatIf whatIf;
    private final WhatIfStore store;
    private final Clock clock;

    WhatIfController(WhatIf whatIf, WhatIfStore store, Clock clock) {
        this.whatIf = whatIf;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/cooperation/what-if")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object ask(HttpServletRequest request) {
        var typed = new Typed(request);
        boolean asked = request.getParameter("places") != null;
        WhatIfInput input = WhatIfInput.read(typed, YearMonth.now(clock), asked);
        Map<String, String> offers = store.offers();
        if (asked && input.offer() != null && !offers.containsKey(input.offer().toString())) {
            typed.problems().add("offer", "cooperation.whatif.not_posted");
        }
        boolean fits = asked && !typed.problems().any();
        View page = new WhatIfPage(input, offers, fits ? gain(input) : null, typed.problems());
        return asked && !fits ? page.with(422) : page;
    }

    private WhatIf.@Nullable Gain gain(WhatIfInput input) {
        return input.offer() == null
                ? whatIf.moreOffer(Viewers.require().member(), input.terms(), input.places())
                : whatIf.morePlaces(input.offer(), input.places());
    }
}
