package org.focalnet.search.hit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.focalnet.audience.Door;
import org.focalnet.search.HitFilter;
import org.focalnet.search.text.Wording;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HitController {

    private final Finding finding;
    private final HitStore hits;
    private final HitPages pages;
    private final ShellFactory shells;

    HitController(Finding finding, HitStore hits, HitPages pages, ShellFactory shells) {
        this.finding = finding;
        this.hits = hits;
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping("/search")
    @Door(Door.Kind.PAGE)
    View search(HttpServletRequest request) {
        Shell shell = shells.of(request);
        HitFilter filter = HitFilter.read(new Typed(request));
        return "list".equals(request.getHeader("X-Fragment"))
                ? new HitListFragment(filter, Pace.even(() -> finding.find(filter, shell)))
                : Pace.even(() -> pages.page(filter, shell));
    }

    @GetMapping("/search/suggestions")
    @Door(Door.Kind.FRAGMENT)
    View suggestions(HttpServletRequest request) {
        String typed = new Typed(request).raw("q");
        String beginning = Wording.beginning(typed);
        Set<String> forms = Wording.of(typed).forms();
        return Pace.even(
                () -> new SuggestionsFragment(beginning.isEmpty() ? List.of() : hits.titles(beginning, forms)));
    }
}
