package org.focalnet.workload.effort;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Hours;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class EffortController {

    static final int MOST = 2000;

    private final Efforts efforts;

    EffortController(Efforts efforts) {
        this.efforts = efforts;
    }

    @GetMapping("/workload/efforts")
    @Door(Door.Kind.PAGE)
    View list() {
        return page(Map.of(), new Problems(), false);
    }

    /** Takes what was changed on the page; what somebody else changed meanwhile is shown first. */
    @PostMapping("/workload/efforts")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Map<String, Integer> said = new LinkedHashMap<>();
        Map<String, String> again = new HashMap<>();
        boolean overtaken = false;
        for (Effort effort : efforts.all()) {
            String value = typed.raw(effort.kind()).strip();
            String was = typed.raw("was_" + effort.kind());
            if (value.isEmpty() || value.equals(was)) {
                continue;
            }
            again.put(effort.kind(), value);
            Integer minutes = Hours.read(typed, effort.kind(), MOST);
            if (minutes != null && minutes != effort.minutes()) {
                said.put(effort.kind(), minutes);
                overtaken |= !was.isEmpty() && !was.equals(Hours.typed(effort.minutes()));
            }
        }
        if (typed.problems().any()) {
            return page(again, typed.problems(), false).with(422);
        }
        if (overtaken) {
            return page(again, typed.problems(), true).with(409);
        }
        efforts.say(said);
        return SeeOther.to("/workload/efforts").say("workload.effort.said");
    }

    private EffortListPage page(Map<String, String> typed, Problems problems, boolean overtaken) {
        return new EffortListPage(
                efforts.all(),
                typed,
                problems,
                overtaken,
                Viewers.require().role().writes());
    }
}
