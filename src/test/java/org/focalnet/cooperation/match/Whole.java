package org.focalnet.cooperation.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.cooperation.flow.InstanceBuilder;
import org.focalnet.cooperation.flow.Solution;
import org.focalnet.cooperation.flow.Solver;

/** The best over all pairs, none left out. */
final class Whole {

    private Whole() {}

    static Solution of(Board board, Collection<Fit> fits) {
        var builder = new InstanceBuilder();
        Map<UUID, Integer> needs = new HashMap<>();
        Map<UUID, Integer> offers = new HashMap<>();
        board.needs()
                .forEach(side -> needs.put(
                        side.id(), builder.need(side.id(), side.owner().value(), side.places())));
        board.offers()
                .forEach(side -> offers.put(
                        side.id(), builder.offer(side.id(), side.owner().value(), side.places())));
        fits.forEach(fit -> builder.pair(
                needs.get(fit.need().id()), offers.get(fit.offer().id()), fit.score(), InstanceBuilder.Before.NEW));
        return Solver.solve(builder.build());
    }
}
