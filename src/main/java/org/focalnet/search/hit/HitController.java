package org.focalnet.search.hit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.search.HitFilter;
import org.focalnet.search.SavedSearches;
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
    private final Choices choices;
    private final SavedSearches saved;
    private final ShellFactory shells;

    HitController(Finding finding, HitStore hits, Choices choices, SavedSearches saved, ShellFactory shells) {
        this.finding = finding;
        this.hits = hits;
        this.choices = choices;
        this.saved = saved;
        this.shells = shells;
    }

    @GetMapping("/search")
    @Door(Door.Kind.PAGE)
    View search(HttpServletRequest request) {
        Shell shell = shells.of(request);
        HitFilter filter = HitFilter.read(new Typed(request));
        Finding.Answer answer = Pace.even(() -> finding.find(filter, shell));
        if ("list".equals(request.getHeader("X-Fragment"))) {
            return new HitListFragment(filter, answer);
        }
        var viewer = Viewers.require();
        return new HitListPage(
                filter,
                answer,
                choices.of(shell),
                viewer.role().writes(),
                viewer.role().writes() ? saved.own() : List.of());
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
