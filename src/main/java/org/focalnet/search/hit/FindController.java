package org.focalnet.search.hit;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.LinkVisits;
import org.focalnet.search.HitFilter;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The same index for everybody: what anybody may read, by words alone. */
@Controller
class FindController {

    private final Finding finding;
    private final LinkVisits visits;
    private final ShellFactory shells;

    FindController(Finding finding, LinkVisits visits, ShellFactory shells) {
        this.finding = finding;
        this.visits = visits;
        this.shells = shells;
    }

    @GetMapping("/find")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object find(HttpServletRequest request) {
        HitFilter asked = HitFilter.read(new Typed(request));
        if (Viewers.current() != null) {
            return SeeOther.to(HitFilter.NONE.with(asked.q()));
        }
        var filter = new HitFilter(asked.q(), "", null, "", "", "", "", null, null, asked.page());
        if (!filter.q().isEmpty()) {
            visits.count(request); // each costs a look through the whole index
        }
        return Pace.even(() -> new FindPage(filter, finding.find(filter, shells.of(request))));
    }
}
