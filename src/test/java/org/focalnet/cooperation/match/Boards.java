package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Assistance;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Terms;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;

/** Boards drawn at random, in which much collides. */
final class Boards {

    static final YearMonth TODAY = YearMonth.of(2026, 11);

    private Boards() {}

    static Board any(Random random, int needs, int offers, int members) {
        return new Board(
                sides(random, needs, members), sides(random, offers, members), List.of(), regions(random, members));
    }

    private static Map<MemberId, String> regions(Random random, int members) {
        Map<MemberId, String> regions = new HashMap<>();
        for (int m = 0; m < members; m++) {
            regions.put(member(m), "0" + random.nextInt(3));
        }
        return regions;
    }

    static List<Side> sides(Random random, int size, int members) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sides.add(side(random, members));
        }
        return sides;
    }

    static Side side(Random random, int members) {
        YearMonth from = TODAY.plusMonths(random.nextInt(12) - 3);
        boolean limited = random.nextInt(4) == 0;
        var terms = new Terms(
                pick(random, Assistance.values()),
                pick(random, Form.TRAINING, Form.EXPERT_TALK, Form.TEMPLATE, Form.MENTORING),
                Set.of(pick(random, Theme.MANDATE, Theme.JUSTICE)),
                Set.of(pick(random, Pillar.values())),
                Set.of(pick(random, Sector.values())),
                Set.of(pick(random, "en", "fr")),
                random.nextInt(8) == 0,
                from,
                from.plusMonths(random.nextInt(8)),
                pick(random, Delivery.values()),
                random.nextInt(5) == 0,
                random.nextInt(6) == 0 ? Set.of(member(random.nextInt(members))) : Set.of());
        return new Side(
                new UUID(random.nextLong(), random.nextLong()),
                member(random.nextInt(members)),
                terms,
                1 + random.nextInt(3),
                random.nextInt(6) == 0,
                random.nextInt(2) == 0,
                !terms.withheld() && random.nextInt(4) > 0,
                limited,
                limited
                        ? new HashSet<>(List.of(member(random.nextInt(members)), member(random.nextInt(members))))
                        : Set.of());
    }

    /** One in which nearly everything may be proposed to everything. */
    static Board crowded(Random random, int needs, int offers, int members) {
        Board board = any(random, needs, offers, members);
        return new Board(
                board.needs().stream().map(Boards::plain).toList(),
                board.offers().stream().map(Boards::plain).toList(),
                List.of(),
                board.regions());
    }

    private static Side plain(Side side) {
        Terms terms = side.terms();
        var plain = new Terms(
                terms.kind(),
                Form.TRAINING,
                Set.of(Theme.JUSTICE),
                terms.pillars(),
                terms.sectors(),
                Set.of("en"),
                false,
                TODAY,
                TODAY.plusMonths(terms.until().getMonthValue()),
                Delivery.HYBRID,
                false,
                Set.of());
        return new Side(side.id(), side.owner(), plain, side.places(), false, true, true, false, Set.of());
    }

    static MemberId member(int number) {
        return new MemberId(new UUID(0, number));
    }

    /** The board as it is when these were proposed. */
    static Board proposed(Board board, List<Fit> fits, Board.Standing standing) {
        List<Board.Known> known = new ArrayList<>(board.known());
        fits.forEach(
                fit -> known.add(new Board.Known(fit.need().id(), fit.offer().id(), standing)));
        return new Board(board.needs(), board.offers(), known, board.regions());
    }

    @SafeVarargs
    static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
