package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Assistance;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;

class PairingTest {

    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    @Property(tries = 300)
    void noProposalBreaksAHardRule(@ForAll long seed) {
        var random = new Random(seed);
        for (Fit fit : propose(random, sides(random, 12), sides(random, 12))) {
            Side need = fit.need();
            Side offer = fit.offer();
            assertThat(need.themes()).containsAnyElementsOf(offer.themes());
            assertThat(need.languages()).containsAnyElementsOf(offer.languages());
            assertThat(need.form().fits(offer.form())).isTrue();
            assertThat(need.delivery().fits(offer.delivery())).isTrue();
            assertThat(need.owner()).isNotEqualTo(offer.owner());
            assertThat(need.excluded()).doesNotContain(offer.owner());
            assertThat(offer.excluded()).doesNotContain(need.owner());
            assertThat(!need.limited() || need.told().contains(offer.owner())).isTrue();
            assertThat(!offer.limited() || offer.told().contains(need.owner())).isTrue();
            for (List<Side> pair : List.of(List.of(need, offer), List.of(offer, need))) {
                Side other = pair.getLast();
                assertThat(pair.getFirst().withheld()
                                && (other.limited() || !other.excluded().isEmpty()))
                        .isFalse();
            }
            assertThat(offer.from()).isBeforeOrEqualTo(need.until());
            assertThat(need.from()).isBeforeOrEqualTo(offer.until());
        }
    }

    @Property(tries = 300)
    void theOrderInWhichThingsAreReadChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        List<Side> needs = sides(random, 15);
        List<Side> offers = sides(random, 15);
        List<Fit> first = Pairing.propose(needs, offers, List.of(), TODAY);
        var shuffledNeeds = new ArrayList<>(needs);
        var shuffledOffers = new ArrayList<>(offers);
        Collections.shuffle(shuffledNeeds, random);
        Collections.shuffle(shuffledOffers, random);
        assertThat(Pairing.propose(shuffledNeeds, shuffledOffers, List.of(), TODAY))
                .isEqualTo(first);
    }

    @Property(tries = 300)
    void capacitiesAndTheLimitOfOpenProposalsHold(@ForAll long seed) {
        var random = new Random(seed);
        List<Fit> fits = propose(random, sides(random, 15), sides(random, 10));
        fits.stream()
                .collect(Collectors.groupingBy(Fit::need))
                .forEach((need, proposed) -> assertThat(proposed).hasSizeLessThanOrEqualTo(Pairing.OPEN));
        fits.stream()
                .collect(Collectors.groupingBy(Fit::offer))
                .forEach((offer, proposed) -> assertThat(proposed).hasSizeLessThanOrEqualTo(offer.places()));
    }

    @Property(tries = 200)
    void whatWasFoundBeforeIsNotProposedAgain(@ForAll long seed) {
        var random = new Random(seed);
        List<Side> needs = sides(random, 10);
        List<Side> offers = sides(random, 10);
        var known = Pairing.propose(needs, offers, List.of(), TODAY).stream()
                .map(fit -> new Pairing.Known(fit.need().id(), fit.offer().id(), false))
                .toList();
        assertThat(Pairing.propose(needs, offers, known, TODAY))
                .noneMatch(fit -> known.contains(
                        new Pairing.Known(fit.need().id(), fit.offer().id(), false)));
    }

    @Property(tries = 300)
    void theScoreIsTheSumOfItsPartsWithinAThousand(@ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int size) {
        var random = new Random(seed);
        for (Fit fit : propose(random, sides(random, size), sides(random, size))) {
            assertThat(fit.score()).isBetween(0, 1000);
            assertThat(MatchPart.read(MatchPart.write(fit.parts()))).isEqualTo(fit.parts());
        }
    }

    private static List<Fit> propose(Random random, List<Side> needs, List<Side> offers) {
        return Pairing.propose(needs, offers, List.of(), TODAY);
    }

    private static List<Side> sides(Random random, int size) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            YearMonth from = TODAY.plusMonths(random.nextInt(12) - 3);
            sides.add(new Side(
                    new UUID(random.nextLong(), random.nextLong()),
                    member(random),
                    pick(random, Assistance.values()),
                    pick(random, Form.values()),
                    Set.of(pick(random, Theme.MANDATE, Theme.JUSTICE, Theme.PARLIAMENT)),
                    Set.of(pick(random, Pillar.values())),
                    Set.of(pick(random, Sector.values())),
                    Set.of(pick(random, "en", "fr")),
                    from,
                    from.plusMonths(random.nextInt(6)),
                    pick(random, Delivery.values()),
                    1 + random.nextInt(3),
                    random.nextInt(4) == 0,
                    Set.of(member(random)),
                    random.nextInt(4) == 0 ? Set.of(member(random)) : Set.of(),
                    random.nextInt(3) == 0));
        }
        return sides;
    }

    private static MemberId member(Random random) {
        return new MemberId(new UUID(0, random.nextInt(6)));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
