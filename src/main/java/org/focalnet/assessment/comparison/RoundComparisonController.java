package org.focalnet.assessment.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.round.Round;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A round beside another one of the same instrument, and all of them in a row. */
@Controller
class RoundComparisonController {

    private final RoundComparisonStore comparisons;

    RoundComparisonController(RoundComparisonStore comparisons) {
        this.comparisons = comparisons;
    }

    /** Where no other round was chosen, the one before it; the next one for the very first. */
    @GetMapping("/assessment/rounds/{id}/comparison")
    @Door(Door.Kind.PAGE)
    View compare(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        boolean all = typed.raw("show").equals("all");
        List<Round> rounds = siblings(id);
        int at = rounds.stream().map(Round::id).toList().indexOf(id);
        List<Round> others = rounds.stream().filter(one -> !one.id().equals(id)).toList();
        if (others.isEmpty()) {
            return new ComparisonPage(rounds.get(at), others, null, null, all);
        }
        UUID wanted = typed.id("with");
        Round other = wanted == null
                ? others.get(Math.min(at, others.size() - 1))
                : others.stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        boolean earlier = rounds.indexOf(other) > at;
        Round before = earlier ? other : rounds.get(at);
        Round after = earlier ? rounds.get(at) : other;
        var stood = comparisons.stood(List.of(before.id(), after.id()), true);
        return new ComparisonPage(rounds.get(at), others, other.id(), Comparison.of(before, after, stood, all), all);
    }

    @GetMapping("/assessment/rounds/{id}/timeline")
    @Door(Door.Kind.PAGE)
    View timeline(@PathVariable UUID id) {
        List<Round> rounds = siblings(id);
        Round round =
                rounds.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        List<Round> shown = rounds.subList(0, Math.min(rounds.size(), RoundComparisonStore.MOST))
                .reversed();
        List<UUID> ids = shown.stream().map(Round::id).toList();
        return new TimelinePage(
                round,
                RoundTimeline.of(shown, comparisons.stood(ids, false), comparisons.written(ids)),
                rounds.size() > shown.size());
    }

    private List<Round> siblings(UUID round) {
        List<Round> rounds = comparisons.siblings(round);
        if (rounds.stream().noneMatch(one -> one.id().equals(round))) {
            throw new NotFound();
        }
        return rounds;
    }
}
