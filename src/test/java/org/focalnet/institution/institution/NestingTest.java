package org.focalnet.institution.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.focalnet.audience.Refused;

class NestingTest {

    record Move(UUID part, UUID below) {}

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var ids = Arbitraries.integers().between(0, 9).map(NestingTest::id);
        return Combinators.combine(ids, ids.injectNull(0.2))
                .as(Move::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void howeverOneMovesNothingEverBecomesPartOfItself(@ForAll("moves") List<Move> moves) {
        var nesting = new Nesting(Map.of());
        for (Move move : moves) {
            try {
                nesting = nesting.move(move.part(), move.below());
            } catch (Refused refused) {
                assertThat(refused.field()).isEqualTo("parent");
            }
            for (UUID part : nesting.parents().keySet()) {
                assertThat(nesting.above(part)).doesNotContain(part).hasSizeLessThan(Nesting.DEPTH);
            }
        }
    }

    @Property
    void whatIsRefusedWouldHaveMadeACircleOrLainTooDeep(@ForAll("moves") List<Move> moves) {
        var nesting = new Nesting(Map.of());
        for (Move move : moves) {
            boolean circle = move.part().equals(move.below())
                    || move.below() != null && nesting.above(move.below()).contains(move.part());
            try {
                nesting = nesting.move(move.part(), move.below());
                assertThat(circle).isFalse();
            } catch (Refused refused) {
                assertThat(circle).isEqualTo(refused.key().endsWith("circle"));
            }
        }
    }

    @Example
    void aChainIsNoDeeperThanItMayBeAndKeepsItsDepthWhenMovedAsAWhole() {
        var nesting = new Nesting(Map.of());
        for (int level = 1; level < Nesting.DEPTH; level++) {
            nesting = nesting.move(id(level), id(level - 1));
        }
        Nesting chain = nesting;
        assertThatThrownBy(() -> chain.move(id(20), id(Nesting.DEPTH - 1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> chain.move(id(0), id(20))).isInstanceOf(Refused.class);
        assertThat(chain.move(id(1), null).above(id(2))).containsExactly(id(1));
    }
}
