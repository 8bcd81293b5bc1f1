package org.focalnet.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentYamlTest {

    private static final String SMALL = """
            format: 1
            code: small
            version: 1
            kind: check
            title: { en: "Small" }
            sections:
              - code: one
                title: { en: "One" }
                items:
                  - code: q1
                    answer: level
                    text:
                      en: "Is it so?"
                      fr: "Est-ce ainsi ?"
            """;

    @Test
    void whatIsWrittenIsReadInItsLanguages() {
        Instrument small = InstrumentYaml.read(SMALL).require();
        assertThat(small.sections().getFirst().items().getFirst().text().in(java.util.Locale.FRENCH))
                .isEqualTo("Est-ce ainsi ?");
    }

    @Test
    void theCapacityReviewHasFortyEightQuestionsEachWithItsReasonPillarSectorAndTheme() {
        Instrument review = new Shipped().find("capacity-review").orElseThrow();
        List<Item> items = items(review);
        assertThat(items).hasSize(48);
        assertThat(items)
                .allSatisfy(item -> assertThat(item)
                        .matches(one -> !one.guidance().isEmpty() && !one.why().isEmpty())
                        .matches(one -> one.pillar() != null && one.sector() != null && one.theme() != null));
        assertThat(items.getLast().text().in(java.util.Locale.ENGLISH))
                .isEqualTo("What did we change after the last review?");
    }

    @Test
    void theFrameworkOf2014HasFourteenFactorsAndSaysWhichIndicatorsWereRead() {
        Instrument framework = new Shipped().find("framework-of-analysis-2014").orElseThrow();
        assertThat(framework.sections())
                .extracting(section -> section.items().size())
                .containsExactly(11, 8, 10, 9, 8, 11, 14, 12, 6, 8, 6, 9, 14, 8);
        assertThat(framework.sections())
                .extracting(section ->
                        section.items().stream().filter(Item::verified).count())
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 10L, 12L, 6L, 0L, 0L, 0L, 10L, 0L);
        assertThat(items(framework)).allMatch(item -> item.source().startsWith("A/70/741"));
    }

    @Test
    void eachTextOfWhatIsShippedIsInEnglishFrenchAndSpanish() {
        for (Instrument one : new Shipped().all()) {
            List<Words> texts = new ArrayList<>(List.of(one.title(), one.introduction()));
            one.sections().forEach(section -> texts.addAll(List.of(section.title(), section.guidance())));
            items(one).forEach(item -> texts.addAll(List.of(item.text(), item.guidance(), item.why())));
            texts.removeIf(Words::isEmpty);
            assertThat(texts)
                    .as(one.code())
                    .allSatisfy(text -> assertThat(text.texts()).containsOnlyKeys("en", "fr", "es"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: small          | code: Small one       | 2  | code
            version: 1           | version: many         | 3  | number
            version: 1           | version: 0            | 3  | number
            kind: check          | kind: score           | 4  | choice
            kind: check          | kind: risk            | 11 | answer
            title: { en: Small } | title: Small          | 5  | words
            title: { en: Small } | title: {}             | 5  | missing
            title: { en: Small } | title: { english: S } | 5  | language
            answer: level        | answer: percent       | 11 | choice
            answer: level        | answers: level        | 11 | unknown
            code: q1             | code: one             | 10 | taken
            code: q1             | code: 1 2             | 10 | name
            format: 1            | format: 2             | 1  | format
            format: 1            | !!java.net.URL x: 1   | 1  | tag
            format: 1            | format: &a 1          | 1  | anchor
            format: 1            | '- format: 1'         | 2  | yaml
            format: 1            | 'format: [1'          | 2  | yaml
            format: 1            | a: [[[[[[[[[[[1]]]]]]]]]]] | 1 | depth
            """)
    void eachMistakeIsSaidWithItsLine(String right, String wrong, int line, String key) {
        String text = SMALL.replace("{ en: \"Small\" }", "{ en: Small }");
        assertThat(text).contains(right);
        Parsed parsed = InstrumentYaml.read(text.replace(right, wrong));
        assertThat(parsed.instrument()).isNull();
        assertThat(parsed.faults()).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo("assessment.instrument.fault." + key);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void whatWouldUnfoldFillOrDigIsRefusedAtOnce() {
        String laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "b: &b [*a,*a,*a,*a,*a,*a,*a]\n".repeat(20);
        for (String hostile : List.of(
                laughs,
                "a: *nobody\n",
                "[".repeat(500_000),
                "- ".repeat(400_000),
                "x".repeat(5_000_000),
                "a: \"\u0007\"",
                "\uD800",
                "---\na: 1\n---\nb: 2\n",
                "",
                "# nothing",
                "? [a, b]\n: c",
                "%YAML 9.9\n---\na: 1")) {
            Parsed parsed = InstrumentYaml.read(hostile);
            assertThat(parsed.instrument()).isNull();
            assertThat(parsed.faults()).isNotEmpty().hasSizeLessThanOrEqualTo(Fault.MOST);
        }
    }

    private static List<Item> items(Instrument instrument) {
        return instrument.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Objects::requireNonNull)
                .toList();
    }
}
