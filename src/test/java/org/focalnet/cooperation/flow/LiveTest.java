package org.focalnet.cooperation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LiveTest {

    /** What may be done with what is matched between two changes. */
    private enum Policy {
        FREE,
        PROPOSED,
        LOCKED
    }

    private static final class Town {
        private final Random random;
        private final Map<UUID, Integer> needs = new HashMap<>();
        private final Map<UUID, Integer> offers = new HashMap<>();
        private final Live live;

        Town(Random random, Samples.Told told) {
            this.random = random;
            told.needs().forEach(item -> needs.put(item.id(), item.member()));
            told.offers().forEach(item -> offers.put(item.id(), item.member()));
            live = Live.of(Solver.solve(told.build()));
        }

        void change() {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            int member = random.nextInt(7);
            int units = random.nextInt(4);
            switch (random.nextInt(8)) {
                case 0 -> {
                    live.addNeed(id, Samples.member(member), units, candidates(offers, member));
                    needs.put(id, member);
                }
                case 1 -> {
                    live.addOffer(id, Samples.member(member), units, candidates(needs, member));
                    offers.put(id, member);
                }
                case 2 ->
                    any(needs).ifPresent(one -> {
                        live.removeNeed(one);
                        needs.remove(one);
                    });
                case 3 ->
                    any(offers).ifPresent(one -> {
                        live.removeOffer(one);
                        offers.remove(one);
                    });
                case 4 -> any(needs).ifPresent(one -> live.demand(one, units));
                case 5 -> any(offers).ifPresent(one -> live.capacity(one, units));
                case 6 -> live.giveLimit(Samples.member(member), 2 * units);
                default -> live.receiveLimit(Samples.member(member), 2 * units);
            }
        }

        private java.util.Optional<UUID> any(Map<UUID, Integer> of) {
            return of.keySet().stream()
                    .sorted()
                    .skip(random.nextInt(of.size() + 1))
                    .findFirst();
        }

        private List<Live.Candidate> candidates(Map<UUID, Integer> of, int member) {
            List<Live.Candidate> candidates = new ArrayList<>();
            of.keySet().stream().sorted().forEach(id -> {
                if (of.get(id) != member && random.nextInt(3) > 0) {
                    candidates.add(new Live.Candidate(id, 250 * random.nextInt(5)));
                }
            });
            return candidates;
        }

        void apply(Policy policy) {
            for (Live.Pair pair : live.pairs()) {
                if (policy == Policy.LOCKED && random.nextBoolean()) {
                    live.lock(pair.need(), pair.offer());
                } else if (policy == Policy.PROPOSED) {
                    live.propose(pair.need(), pair.offer());
                }
            }
        }
    }

    @Property(tries = 200)
    void afterEachChangeTheResultIsThatOfANewRun(@ForAll long seed, @ForAll Policy policy) {
        var random = new Random(seed);
        var town = new Town(random, Samples.any(random, 6, 10, 8, 3, 4, 60, policy == Policy.LOCKED));
        for (int change = 0; change < 12; change++) {
            town.apply(policy);
            town.change();
            Solution kept = town.live.solution();
            assertThat(Verifier.verify(kept.instance(), kept)).isEqualTo(new Verifier.Verdict(true, ""));
            assertThat(kept.used).isEqualTo(Solver.solve(kept.instance()).used);
        }
    }

    @Property(tries = 100)
    void whatIsTriedOnACopyChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        var town = new Town(random, Samples.any(random, 6, 10, 8, 3, 4, 60, true));
        Solution before = town.live.solution();
        Live copy = town.live.copy();
        town.needs.keySet().stream().sorted().limit(3).forEach(copy::removeNeed);
        town.offers.keySet().stream().sorted().limit(3).forEach(id -> copy.capacity(id, 3));
        assertThat(town.live.solution().used).isEqualTo(before.used);
        assertThat(town.live.solution().prices).isEqualTo(before.prices);
    }

    @Example
    void whatIsNotThereOrThereAlreadyIsRefusedAndChangesNothing() {
        var live = Live.of(Solver.solve(new InstanceBuilder().build()));
        UUID id = new UUID(1, 1);
        live.addNeed(id, Samples.member(1), 1, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.addNeed(id, Samples.member(1), 1, List.of()))
                .withMessageContaining("is here already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.removeOffer(id))
                .withMessageContaining("nothing here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.addOffer(
                        new UUID(1, 2), Samples.member(2), 1, List.of(new Live.Candidate(new UUID(9, 9), 5))))
                .withMessageContaining("nothing here");
        List<Live.Candidate> twice = List.of(new Live.Candidate(id, 5), new Live.Candidate(id, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.addOffer(new UUID(1, 2), Samples.member(2), 1, twice))
                .withMessageContaining("a candidate twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.addOffer(new UUID(1, 2), Samples.member(1), 1, twice))
                .withMessageContaining("of the same member");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.addNeed(new UUID(1, 3), Samples.member(1), Instance.MOST_UNITS, List.of()))
                .withMessageContaining("would have");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.demand(id, -1))
                .withMessageContaining("-1 units");
        assertThat(live.solution().instance().offers()).isZero();
        assertThat(live.solution().instance().demand(0)).isEqualTo(1);
    }
}
