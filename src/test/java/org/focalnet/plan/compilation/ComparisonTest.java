package org.focalnet.plan.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.focalnet.plan.compilation.Comparison.Change;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void eachPartSaysWhatBecameOfItAndWhatIsGoneComesLast() {
        var before = List.of(section("a", "One. Two."), section("b", "Old."), section("c", ""), section("d", "Kept."));
        var now = List.of(section("d", "Kept."), section("a", "One. Three."), section("c", ""), section("e", "New."));
        assertThat(Comparison.of(before, now))
                .extracting(pair -> pair.title() + " " + pair.change())
                .containsExactly("D SAME", "A CHANGED", "C EMPTY", "E NEW", "B GONE");
        var changed = Comparison.of(before, now).get(1);
        assertThat(changed.now())
                .containsExactly(new Comparison.Piece("One. ", false), new Comparison.Piece("Three.", true));
        assertThat(changed.before()).contains(new Comparison.Piece("Two.", true));
    }

    /** Whatever was written: the pieces are the texts, and what is not marked stands on both sides in one order. */
    @Property(tries = 150)
    void nothingIsLostAndWhatIsNotMarkedIsTheSameOnBothSides(
            @ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> old,
            @ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> fresh) {
        String before = text(old);
        String now = text(fresh);
        var pair = Comparison.pair("t", before, now);
        assertThat(joined(pair.before(), true)).isEqualTo(before);
        assertThat(joined(pair.now(), true)).isEqualTo(now);
        if (pair.change() == Change.CHANGED) {
            assertThat(joined(pair.before(), false).replaceAll("\\s", ""))
                    .isEqualTo(joined(pair.now(), false).replaceAll("\\s", ""));
        }
    }

    @Test
    void aHugeTextIsComparedAsAWholeAndWordsAreCountedByTheRulesOfTheLanguage() {
        String huge = "A sentence. ".repeat(3000);
        long begun = System.nanoTime();
        var pair = Comparison.pair("t", huge, huge + "One more.");
        assertThat(pair.now()).hasSize(1);
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(500);
        assertThat(Compilation.words("Three words, here: 1 2.", Locale.ENGLISH)).isEqualTo(5);
        assertThat(Compilation.words("", Locale.ENGLISH)).isZero();
        assertThat(Compilation.words("预防暴行罪行", Locale.CHINESE)).isPositive();
        assertThat(Comparison.sentences("预防。培训。")).hasSize(2);
    }

    private static Compilation.Section section(String code, String text) {
        return new Compilation.Section(
                new java.util.UUID(0, 0), code, code.toUpperCase(Locale.ROOT), "", null, 1, text, "", null);
    }

    private static String text(List<Integer> sentences) {
        return sentences.stream().map(number -> "Sentence " + number + ".").collect(Collectors.joining(" "));
    }

    private static String joined(List<Comparison.Piece> pieces, boolean marked) {
        return pieces.stream()
                .filter(piece -> marked || !piece.changed())
                .map(Comparison.Piece::text)
                .collect(Collectors.joining());
    }
}
