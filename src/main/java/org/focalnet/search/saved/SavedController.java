package org.focalnet.search.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.search.HitFilter;
import org.focalnet.search.SavedSearch;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SavedController {

    private final SavedStore saved;

    SavedController(SavedStore saved) {
        this.saved = saved;
    }

    @PostMapping("/search/saved")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther keep(HttpServletRequest request) {
        HitFilter filter = HitFilter.read(new Typed(request));
        saved.keep(filter);
        return SeeOther.to(filter.at(1)).say("search.saved.said.kept");
    }

    /** Leads to what it finds now: the address that a notice names. */
    @GetMapping("/search/saved/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    SeeOther show(@PathVariable UUID id) {
        SavedSearch found = saved.get(id);
        saved.noteSeen(id);
        return SeeOther.to(HitFilter.parse(found.terms()).at(1));
    }

    @PostMapping("/search/saved/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        saved.remove(id);
        return SeeOther.to("/search").say("search.saved.said.removed");
    }
}
