package org.focalnet.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.focalnet.assessment.comparison.Comparison.Fate;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.round.Round;
import org.junit.jupiter.api.Test;

/** What became of each question between two rounds. */
class ComparisonTest {

    private static final Round BEFORE = round();
    private static final Round AFTER = round();

    @Property(tries = 300)
    void eachQuestionOfEitherRoundIsThereOnceAndSaysWhetherItStayed(
            @ForAll @Size(max = 12) Set<@IntRange(max = 15) Integer> before,
            @ForAll @Size(max = 12) Set<@IntRange(max = 15) Integer> after) {
        List<Stood> stood = new ArrayList<>();
        before.forEach(code -> stood.add(stood(BEFORE, "c" + code, true, "Asked " + code, "IN_USE", "Because.")));
        after.forEach(
                code -> stood.add(stood(AFTER, "c" + code, true, "Asked " + code, "IN_USE", "For another reason.")));
        List<Comparison.Line> lines = lines(Comparison.of(BEFORE, AFTER, stood, true));
        Set<Integer> all = new HashSet<>(before);
        all.addAll(after);
        assertThat(lines).hasSize(all.size());
        for (Comparison.Line line : lines) {
            int code = Integer.parseInt(line.latest().code().substring(1));
            assertThat(line.fate())
                    .isEqualTo(
                            before.contains(code) && after.contains(code)
                                    ? Fate.STAYED
                                    : before.contains(code) ? Fate.REMOVED : Fate.NEW);
        }
        assertThat(lines(Comparison.of(BEFORE, AFTER, stood, false))).noneMatch(line -> line.fate() == Fate.STAYED);
    }

    @Test
    void anotherWordingIsSaidAndAnotherLanguageIsNone() {
        Stood then = stood(BEFORE, "a", true, "Is there a decree?", "YES", "");
        assertThat(new Comparison.Line(then, stood(AFTER, "a", true, "Is there a law?", "YES", "")).fate())
                .isEqualTo(Fate.REWORDED);
        Stood french = new Stood(
                UUID.randomUUID(),
                AFTER.id(),
                "a",
                "s",
                Words.NONE,
                true,
                AnswerKind.LEVEL,
                new Words(Map.of("en", "Is there a decree?", "fr", "Y a-t-il un décret ?")),
                then.stand());
        assertThat(new Comparison.Line(then, french).changed()).isFalse();
    }

    @Test
    void aSectionThatWasLeftOutIsAChangeAndOneThatNeitherTookUpIsNotShown() {
        Stood then = stood(BEFORE, "a", false, "Asked", "", "");
        Stood now = stood(AFTER, "a", true, "Asked", "", "");
        assertThat(lines(Comparison.of(BEFORE, AFTER, List.of(then, now), false)))
                .hasSize(1);
        Stood still = stood(AFTER, "a", false, "Asked", "", "");
        assertThat(lines(Comparison.of(BEFORE, AFTER, List.of(then, still), true)))
                .isEmpty();
    }

    private static List<Comparison.Line> lines(Comparison comparison) {
        return comparison.parts().stream()
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private static Stood stood(Round round, String code, boolean chosen, String text, String value, String reasoning) {
        return new Stood(
                UUID.randomUUID(),
                round.id(),
                code,
                "s",
                Words.NONE,
                chosen,
                AnswerKind.LEVEL,
                new Words(Map.of("en", text)),
                new Position.Stand(value.isEmpty() ? null : value, null, null, reasoning, "", ""));
    }

    private static Round round() {
        var facts = new Round.Facts("A round", null, null, "", List.of(), "", LocalDate.EPOCH, null);
        return new Round(
                UUID.randomUUID(),
                "capacity-review",
                1,
                InstrumentKind.CAPACITY,
                Words.NONE,
                "",
                List.of(),
                facts,
                "",
                0,
                Round.State.CLOSED,
                "",
                1,
                Instant.EPOCH);
    }
}
