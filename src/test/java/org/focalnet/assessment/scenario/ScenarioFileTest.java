package org.focalnet.assessment.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.focalnet.assessment.instrument.Words;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ScenarioFileTest {

    private static final String SHIPPED = file("harvest-lists");

    private static String file(String code) {
        try (var in = new ClassPathResource("exercises/" + code + ".yaml").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsShippedFitsAndHasEightToTwelveNewsThatAskForDecisions() {
        for (String code : List.of("harvest-lists", "across-the-lake")) {
            Scenario scenario =
                    Objects.requireNonNull(ScenarioFile.read(file(code)).scenario());
            assertThat(scenario.code()).isEqualTo(code);
            assertThat(scenario.injects()).hasSizeBetween(8, 12).allSatisfy(inject -> {
                assertThat(inject.questions()).isNotEmpty();
                assertThat(inject.hints().isEmpty()).isFalse();
                assertThat(inject.minute()).isLessThan(scenario.minutes());
            });
            assertThat(scenario.minutes()).isEqualTo(120);
            assertThat(scenario.debrief()).hasSizeGreaterThan(3);
            assertThat(scenario.title().in(Locale.of("ru")))
                    .isEqualTo(scenario.title().in(Locale.ENGLISH));
        }
    }

    @Test
    void eachTextOfWhatIsShippedIsInEnglishFrenchAndSpanish() {
        for (String code : List.of("harvest-lists", "across-the-lake")) {
            Scenario scenario =
                    Objects.requireNonNull(ScenarioFile.read(file(code)).scenario());
            List<Words> texts = new ArrayList<>(List.of(scenario.title(), scenario.summary(), scenario.background()));
            scenario.roles().forEach(role -> texts.addAll(List.of(role.title(), role.brief())));
            scenario.injects().forEach(inject -> {
                texts.addAll(List.of(inject.title(), inject.text(), inject.hints()));
                texts.addAll(inject.questions());
            });
            texts.addAll(scenario.debrief());
            assertThat(texts).allSatisfy(one -> assertThat(one.texts()).containsOnlyKeys("en", "fr", "es"));
        }
    }

    @Test
    void whatDoesNotFitIsSaidWithItsLine() {
        assertThat(faults("")).containsExactly("1 syntax");
        assertThat(faults("- a\n- b")).containsExactly("1 syntax");
        assertThat(faults("code: x\n  minutes: [")).containsExactly("2 syntax");
        assertThat(faults("code: x\nminutes: soon\ntitle: T\nbackground: B\nroles: []\ninjects: {}\n"))
                .contains("2 number", "5 list", "6 list");
        String role = "roles:\n  - {code: a, title: A, brief: B}\n  - {code: a, title: A, brief: B, colour: red}\n";
        String text = "code: x\nminutes: 60\ntitle: {en: T, xx: U}\nbackground: B\n" + role
                + "injects:\n  - {minute: 9, title: T, text: X, to: [b]}\n  - {minute: 5, title: T}\n";
        assertThat(faults(text))
                .containsExactlyInAnyOrder("3 language", "7 unknown", "5 twice", "9 role", "10 missing", "10 order");
        assertThat(faults("code: x\ncode: y\nminutes: 60")).isNotEmpty();
    }

    @Test
    void hostileFilesAreRefusedQuickly() {
        assertThat(faults("a: &x [1]\nb: *x\n")).containsExactly("2 alias");
        assertThat(faults("title: !!javax.script.ScriptEngineManager [x]\n")).isNotEmpty();
        assertThat(faults("x: " + "[".repeat(100_000))).containsExactly("1 syntax");
        assertThat(faults("x".repeat(ScenarioFile.LONGEST + 1))).containsExactly("1 large");
        assertThat(faults("a: 1\n".repeat(20_000))).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        assertThat(faults("title: \u0000\u202E")).isNotEmpty();
    }

    /** Whatever breaks off, is mangled or cut out: a scenario or faults with lines of the file, never an error. */
    @Property(tries = 150)
    void nothingThatSomebodyBringsInBreaksTheReader(
            @ForAll @IntRange(max = 36_000) int from, @ForAll @IntRange(max = 400) int length, @ForAll char put) {
        int begin = Math.min(from, SHIPPED.length());
        String text = SHIPPED.substring(0, begin) + put + SHIPPED.substring(Math.min(begin + length, SHIPPED.length()));
        ScenarioFile.Result result = ScenarioFile.read(text);
        assertThat(result.scenario() == null).isNotEqualTo(result.faults().isEmpty());
        long lines = text.lines().count() + 1;
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat((long) fault.line()).isBetween(1L, lines));
    }

    private static List<String> faults(String text) {
        return ScenarioFile.read(text).faults().stream()
                .map(fault -> fault.line() + fault.key().replace("assessment.scenario.fault.", " "))
                .toList();
    }
}
