package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.cooperation.match.Boards.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.focalnet.cooperation.flow.Verifier;

/** Single changes lead to the same result as weighing all anew. */
class ArrivalsTest {

    private static final int MEMBERS = 6;

    @Property(tries = 150)
    void whatComesChangesAndGoesIsMatchedAsIfAllWereWeighedAnew(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.any(random, 8, 8, MEMBERS);
        Arrivals arrivals = Arrivals.of(board, TODAY);
        for (int turn = 0; turn < 12; turn++) {
            List<Fit> fresh = Weighing.fresh(board, arrivals.result());
            assertThat(fresh).isEqualTo(Weighing.of(board, TODAY, false).fresh());
            assertThat(Verifier.verify(arrivals.result().instance(), arrivals.result()))
                    .isEqualTo(new Verifier.Verdict(true, ""));
            fresh.forEach(arrivals::proposed);
            board = changed(random, Boards.proposed(board, fresh, Board.Standing.OPEN));
            boolean advanced = arrivals.advance(board, TODAY);
            Statistics.collect(advanced ? "one by one" : "anew");
            if (!advanced) {
                arrivals = Arrivals.of(board, TODAY);
            }
        }
        Statistics.coverage(checked -> checked.check("one by one").percentage(share -> share > 60));
    }

    private static Board changed(Random random, Board board) {
        List<Side> needs = new ArrayList<>(board.needs());
        List<Side> offers = new ArrayList<>(board.offers());
        List<Board.Known> known = new ArrayList<>(board.known());
        switch (random.nextInt(8)) {
            case 0 -> needs.add(Boards.side(random, MEMBERS));
            case 1 -> offers.add(Boards.side(random, MEMBERS));
            case 2 -> gone(random, needs, known);
            case 3 -> gone(random, offers, known);
            case 7 -> cameApart(random, needs, offers, known);
            case 4 -> answered(random, needs, offers, known);
            case 5 -> units(random, needs);
            default -> units(random, offers);
        }
        return new Board(needs, offers, known, board.regions());
    }

    private static void gone(Random random, List<Side> sides, List<Board.Known> known) {
        if (!sides.isEmpty()) {
            Side side = sides.remove(random.nextInt(sides.size()));
            known.removeIf(
                    pair -> (pair.need().equals(side.id()) || pair.offer().equals(side.id()))
                            && pair.standing() != Board.Standing.AGREED);
        }
    }

    /** One side says no, one says yes, or both did: then a place of either is used. */
    private static void answered(Random random, List<Side> needs, List<Side> offers, List<Board.Known> known) {
        List<Board.Known> open = known.stream()
                .filter(pair -> pair.standing() == Board.Standing.OPEN)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Board.Known pair = open.get(random.nextInt(open.size()));
        var standing = Boards.pick(random, Board.Standing.CLOSED, Board.Standing.ANSWERED, Board.Standing.AGREED);
        known.remove(pair);
        known.add(new Board.Known(pair.need(), pair.offer(), standing));
        if (standing == Board.Standing.AGREED) {
            needs.replaceAll(side -> side.id().equals(pair.need()) ? with(side, side.places() - 1) : side);
            offers.replaceAll(side -> side.id().equals(pair.offer()) ? with(side, side.places() - 1) : side);
        }
    }

    /** A pair that had agreed withdrew before it began: both have their place again, and do not meet a second time. */
    private static void cameApart(Random random, List<Side> needs, List<Side> offers, List<Board.Known> known) {
        List<Board.Known> agreed = known.stream()
                .filter(pair -> pair.standing() == Board.Standing.AGREED)
                .toList();
        if (agreed.isEmpty()) {
            return;
        }
        Board.Known pair = agreed.get(random.nextInt(agreed.size()));
        known.remove(pair);
        known.add(new Board.Known(pair.need(), pair.offer(), Board.Standing.CLOSED));
        needs.replaceAll(side -> side.id().equals(pair.need()) ? with(side, side.places() + 1) : side);
        offers.replaceAll(side -> side.id().equals(pair.offer()) ? with(side, side.places() + 1) : side);
    }

    private static void units(Random random, List<Side> sides) {
        if (!sides.isEmpty()) {
            int at = random.nextInt(sides.size());
            sides.set(at, with(sides.get(at), random.nextInt(4)));
        }
    }

    private static Side with(Side side, int places) {
        return new Side(
                side.id(),
                side.owner(),
                side.terms(),
                Math.max(0, places),
                side.outsider(),
                side.outside(),
                side.shown(),
                side.limited(),
                side.told());
    }
}
