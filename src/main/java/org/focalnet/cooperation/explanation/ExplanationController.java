package org.focalnet.cooperation.explanation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.cooperation.Matcher;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ExplanationController {

    private final ExplanationStore explanations;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    ExplanationController(ExplanationStore explanations, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.explanations = explanations;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/cooperation/needs/{id}/explanation")
    @Door(Door.Kind.PAGE)
    View need(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, true, request);
    }

    @GetMapping("/cooperation/offers/{id}/explanation")
    @Door(Door.Kind.PAGE)
    View offer(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, false, request);
    }

    @GetMapping("/cooperation/rounds")
    @Door(Door.Kind.PAGE)
    View rounds() {
        return new RoundListPage(explanations.rounds(), Matcher.nextRound(LocalDate.now(clock)));
    }

    private View page(UUID id, boolean need, HttpServletRequest request) {
        Own own = explanations.own(id, need);
        List<Explained> all = own.posted() ? explanations.explained(own, need) : List.of();
        int number = Math.min(ItemFilter.read(new Typed(request), true).page(), ItemFilter.pages(all.size()));
        List<Explained> shown = all.stream()
                .skip((number - 1L) * ItemFilter.SIZE)
                .limit(ItemFilter.SIZE)
                .toList();
        Map<MemberId, String> names =
                pickers.names(shown.stream().map(Explained::owner).toList(), shells.of(request));
        return new ExplanationPage(
                own,
                need,
                shown,
                all.size(),
                number,
                names,
                explanations.rounds().stream().findFirst().orElse(null),
                Matcher.nextRound(LocalDate.now(clock)),
                Viewers.require().role().writes());
    }
}
