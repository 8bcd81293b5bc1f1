package org.focalnet.library.harvest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Repositories elsewhere: which are asked, and what becomes of their records. */
@Controller
class HarvestController {

    private final HarvestStore store;
    private final Harvest harvest;

    HarvestController(HarvestStore store, Harvest harvest) {
        this.store = store;
        this.harvest = harvest;
    }

    @GetMapping("/library/harvest")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show() {
        return page("", "", new Problems());
    }

    @PostMapping("/library/harvest")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object add(HttpServletRequest request) {
        var typed = new Typed(request);
        String address = typed.line("address", 1, 500);
        String set = typed.line("set", 0, 200);
        if (!address.isEmpty() && !address.matches("https?://[^\\s<>\"?#]+")) {
            typed.problems().add("address", "library.refused.address");
        }
        if (typed.problems().any()) {
            return page(typed.raw("address"), typed.raw("set"), typed.problems())
                    .with(422);
        }
        store.add(address, set);
        return SeeOther.to("/library/harvest").say("library.harvest.said.added");
    }

    @PostMapping("/library/harvest/{id}/asking")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther ask(@PathVariable UUID id) {
        harvest.ask(id);
        return SeeOther.to("/library/harvest").say("library.harvest.said.asked");
    }

    @PostMapping("/library/harvest/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther remove(@PathVariable UUID id) {
        store.remove(id);
        return SeeOther.to("/library/harvest").say("library.said.deleted");
    }

    @PostMapping("/library/records/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther decide(@PathVariable UUID id, HttpServletRequest request) {
        if (new Typed(request).raw("act").equals("accept")) {
            return SeeOther.to("/library/items/" + store.accept(id) + "/edit");
        }
        store.decline(id);
        return SeeOther.to("/library/harvest#records");
    }

    private View page(String address, String set, Problems problems) {
        return new HarvestPage(store.all(), store.waiting(), address, set, problems);
    }
}
