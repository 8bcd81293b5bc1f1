package org.focalnet.cooperation.match;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Terms;
import org.focalnet.cooperation.WhatIf;
import org.focalnet.cooperation.flow.Explainer;
import org.focalnet.cooperation.flow.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the prices of what a round would decide now, which is kept while nothing has changed. */
@Component
class WhatIfWeighing implements WhatIf {

    private final MatchStore store;
    private final Clock clock;

    /** What a round would decide now, and for which board and month that is. */
    private record Asked(Board board, YearMonth month, Explainer explainer) {}

    private @Nullable Asked asked;

    WhatIfWeighing(MatchStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public synchronized Gain morePlaces(UUID offer, int more) {
        Asked now = now();
        boolean there = now.board().offers().stream().anyMatch(side -> side.id().equals(offer));
        return there ? told(now.explainer().morePlaces(offer, more)) : new Gain(0, 0);
    }

    @Override
    public synchronized Gain moreOffer(MemberId member, Terms terms, int places) {
        Asked now = now();
        var side = new Side(UUID.randomUUID(), member, terms, places, false, true, true, false, Set.of());
        List<Live.Candidate> candidates = now.board().needs().stream()
                .flatMap(need -> Fit.of(need, side, now.month()).stream())
                .map(fit -> new Live.Candidate(fit.need().id(), fit.score()))
                .toList();
        return told(now.explainer().moreOffer(member.value(), places, candidates));
    }

    private Asked now() {
        Board board = store.board(LocalDate.now(clock), Map.of());
        YearMonth month = YearMonth.now(clock);
        Asked before = asked;
        if (before != null && before.board().equals(board) && before.month().equals(month)) {
            return before;
        }
        var fresh = new Asked(
                board,
                month,
                new Explainer(Live.of(Weighing.of(board, month, true).result())));
        asked = fresh;
        return fresh;
    }

    private static Gain told(Explainer.WhatIf found) {
        int members = found.gaining().size();
        return members < Crowd.LEAST
                ? new Gain(0, 0)
                : new Gain(members / Crowd.LEAST * Crowd.LEAST, found.more() / Crowd.LEAST * Crowd.LEAST);
    }
}
