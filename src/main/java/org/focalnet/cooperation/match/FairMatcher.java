package org.focalnet.cooperation.match;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.flow.Solution;
import org.focalnet.cooperation.flow.Verifier;
import org.focalnet.member.WideRegions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads what is posted, finds what is best, has it checked, and writes it as a whole. What the check does not pass is kept
 * as a run and not proposed: then what stands stays.
 */
@Component
class FairMatcher implements Matcher {

    private static final Logger log = LoggerFactory.getLogger(FairMatcher.class);

    private final MatchStore store;
    private final ProposalTelling telling;
    private final WideRegions regions;
    private final Clock clock;

    /** What this node knows of the last run, while that was the last. */
    private @Nullable Arrivals arrivals;

    FairMatcher(MatchStore store, ProposalTelling telling, WideRegions regions, Clock clock) {
        this.store = store;
        this.telling = telling;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public synchronized Run run() {
        return run(false);
    }

    @Override
    public synchronized Run round() {
        arrivals = null;
        return run(true);
    }

    private Run run(boolean round) {
        Map<MemberId, String> said = regions.codes();
        List<MatchStore.Proposed> superseded = new ArrayList<>();
        Run run;
        try {
            run = store.alone(() -> {
                Instant at = clock.instant();
                Board board = store.board(LocalDate.now(clock), said);
                return round ? round(board, at, superseded) : arrival(board, at);
            });
        } catch (RuntimeException e) {
            arrivals = null;
            throw e;
        }
        telling.took(superseded);
        telling.tell(store.untold());
        return run;
    }

    private Run arrival(Board board, Instant at) {
        Arrivals now = arrivals;
        arrivals = null;
        if (now == null || !now.advance(board, month())) {
            now = Arrivals.of(board, month());
        }
        Solution result = now.result();
        Verifier.Verdict verdict = Verifier.verify(result.instance(), result);
        List<Fit> fresh = checked(verdict) ? Weighing.fresh(board, result) : List.of();
        store.hold(
                fresh.stream().map(fit -> fit.need().id()).toList(),
                fresh.stream().map(fit -> fit.offer().id()).toList());
        List<Fit> proposed = propose(board, fresh, new Crowd(board, result, List.of()), at);
        proposed.forEach(now::proposed);
        store.record(new RunRecord(false, at, since(at), result, now.left(), verdict, proposed.size(), 0));
        // Where a pair no longer held, the next run begins with what then is there.
        arrivals = proposed.size() == fresh.size() && verdict.holds() ? now : null;
        return new Run(board.needs().size(), board.offers().size(), proposed.size());
    }

    private Run round(Board board, Instant at, List<MatchStore.Proposed> superseded) {
        Weighing weighing = Weighing.of(board, month(), true);
        Solution result = weighing.result();
        Verifier.Verdict verdict = Verifier.verify(result.instance(), result);
        List<Fit> fresh = checked(verdict) ? weighing.fresh() : List.of();
        List<Board.Known> dropped = verdict.holds() ? weighing.dropped() : List.of();
        List<Told> told = verdict.holds() ? Told.of(weighing) : List.of(); // before any row is held: it takes its time
        store.hold(
                Stream.concat(
                                fresh.stream().map(fit -> fit.need().id()),
                                dropped.stream().map(Board.Known::need))
                        .toList(),
                Stream.concat(
                                fresh.stream().map(fit -> fit.offer().id()),
                                dropped.stream().map(Board.Known::offer))
                        .toList());
        dropped.forEach(pair -> superseded.addAll(store.supersede(pair)));
        List<Fit> proposed = propose(board, fresh, new Crowd(board, result, weighing.left()), at);
        if (verdict.holds()) { // else what was told of the last round stays, as its proposals do
            store.explain(told, at);
        }
        store.record(new RunRecord(
                true, at, since(at), result, weighing.left().size(), verdict, proposed.size(), dropped.size()));
        return new Run(board.needs().size(), board.offers().size(), proposed.size());
    }

    private static boolean checked(Verifier.Verdict verdict) {
        if (!verdict.holds()) {
            log.error("a result of the matcher did not pass its check and was not proposed: {}", verdict.violation());
        }
        return verdict.holds();
    }

    private List<Fit> propose(Board board, List<Fit> fresh, Crowd crowd, Instant at) {
        LocalDate today = LocalDate.now(clock);
        return fresh.stream()
                .filter(fit -> store.propose(
                        fit, fit.parts(month()), crowd, board.regions(), at, today, Matcher.decideBy(today)))
                .toList();
    }

    private YearMonth month() {
        return YearMonth.now(clock);
    }

    private int since(Instant at) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, clock.millis() - at.toEpochMilli()));
    }
}
