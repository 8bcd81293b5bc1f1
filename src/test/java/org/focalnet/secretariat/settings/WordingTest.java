package org.focalnet.secretariat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.focalnet.Program;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.Test;

/** What may be said instead of a text: whatever is taken can be read with the arguments of the text, and nothing else is. */
class WordingTest {

    private static final List<String> LANGUAGES =
            Texts.LANGUAGES.stream().map(java.util.Locale::getLanguage).toList();

    private final Wording plain = new Wording(Map.of("en", "Start", "fr", "Accueil"));
    private final Wording counts = new Wording(Map.of(
            "en", "{0, plural, one {One need of {1}} other {# needs of {1}}}", "zh", "{1}的{0, number, integer}项需求"));

    @Test
    void theProgramsOwnWordsMayAllBeSaid() {
        Texts texts = Program.get(Texts.class);
        List<String> refused = new ArrayList<>();
        for (String key : texts.keys()) {
            Map<String, String> program = Words.program(texts, key);
            var wording = new Wording(program);
            program.forEach((language, own) -> {
                Wording.Wrong wrong = wording.wrong(language, own);
                if (wrong != null) {
                    refused.add(language + " " + key + ": " + wrong.key());
                }
            });
        }
        assertThat(refused).isEmpty();
    }

    @Property(tries = 2000)
    void otherArgumentsAreRefusedAndWhatIsTakenCanBeRead(
            @ForAll("pieces") List<Piece> own,
            @ForAll("pieces") List<Piece> wanted,
            @ForAll("languages") String language) {
        String program = text(own);
        String text = text(wanted);
        Wording.Wrong wrong = new Wording(Map.of("en", program)).wrong(language, text);
        if (!arguments(own).equals(arguments(wanted))) {
            assertThat(wrong).as(program + " <- " + text).isNotNull();
        }
        if (wrong == null) {
            Set<Integer> counted = own.stream()
                    .filter(piece -> piece.form() > 0)
                    .map(Piece::argument)
                    .collect(Collectors.toSet());
            Object[] given = new Object[] {
                counted.contains(0) ? 5 : "Estavia", counted.contains(1) ? 1 : "a", counted.contains(2) ? 0L : "b"
            };
            assertThat(new MessageFormat(text, ULocale.forLanguageTag(language)).format(given))
                    .isNotNull();
        }
        assertThat(new Wording(Map.of("en", program)).wrong("en", program)).isNull();
    }

    @Property(tries = 3000)
    void whateverIsTypedIsRefusedOrCanBeRead(@ForAll("typed") String typed, @ForAll("languages") String language) {
        for (Wording wording : List.of(plain, counts)) {
            if (wording.wrong(language, typed) == null) {
                assertThat(wording.samples(language, typed)).isNotEmpty();
            }
        }
    }

    @Test
    void eachFaultIsNamed() {
        assertThat(fault(plain, "Start {0}")).isEqualTo("secretariat.words.refused.no_arguments");
        assertThat(fault(counts, "Some needs of {1}")).isEqualTo("secretariat.words.refused.arguments");
        assertThat(fault(counts, "{0} of {1")).isEqualTo("secretariat.words.refused.pattern");
        assertThat(fault(counts, "{0, plural, one {x}} {1}")).isEqualTo("secretariat.words.refused.pattern");
        assertThat(fault(counts, "{0, date} of {1}")).isEqualTo("secretariat.words.refused.kind");
        assertThat(fault(counts, "{0} of {1, number}")).isEqualTo("secretariat.words.refused.kind");
        assertThat(fault(counts, "{0} of {name}")).isEqualTo("secretariat.words.refused.arguments");
        assertThat(fault(plain, "<b>Start</b>")).isEqualTo("secretariat.words.refused.markup");
        assertThat(fault(plain, "Start&nbsp;here")).isEqualTo("secretariat.words.refused.markup");
        assertThat(fault(plain, "Sta\u202Ert")).isEqualTo("secretariat.words.refused.signs");
        assertThat(fault(plain, "Sta\u2066rt")).isEqualTo("secretariat.words.refused.signs");
        assertThat(fault(plain, "Sta\u0007rt")).isEqualTo("secretariat.words.refused.signs");
        assertThat(fault(plain, "\u200B\u200B")).isEqualTo("secretariat.words.refused.signs");
        assertThat(fault(plain, "Start\nhere")).isEqualTo("secretariat.words.refused.lines");
        assertThat(fault(plain, "x".repeat(201))).isEqualTo("web.problem.long");
        assertThat(fault(plain, "{".repeat(200))).isEqualTo("secretariat.words.refused.pattern");
        assertThat(plain.wrong("ar", "\u200Fالبداية"))
                .as("marks that Arabic needs")
                .isNull();
        assertThat(plain.wrong("en", "Nobody’s and everybody's start & more")).isNull();
        assertThat(counts.wrong("en", "{1} needs {0}")).isNull();
        assertThat(counts.samples("en", "{0, plural, one {only one} other {#}}: {1}"))
                .containsExactly("only one: [B]", "3: [B]");
    }

    private static String fault(Wording wording, String text) {
        Wording.Wrong wrong = wording.wrong("en", text);
        return wrong == null ? "" : wrong.key();
    }

    /** A part of a text. @param form 0 for an argument as it is, 1 for a plural, 2 for a number, -1 for words */
    record Piece(int argument, int form) {}

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.form()) {
                    case -1 -> "words";
                    case 0 -> "{" + piece.argument() + "}";
                    case 1 -> "{" + piece.argument() + ", plural, one {one} other {#}}";
                    default -> "{" + piece.argument() + ", number, integer}";
                })
                .collect(Collectors.joining(" ", "It ", ""));
    }

    private static Set<Integer> arguments(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.form() >= 0)
                .map(Piece::argument)
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-1, 2))
                .as(Piece::new)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "{0}",
                        "{1}",
                        "{",
                        "}",
                        "'",
                        "{0, plural, ",
                        "one {",
                        "other {",
                        "#",
                        " ",
                        "<",
                        "b",
                        "{0,",
                        "number",
                        "offset:1 ",
                        "=0 {",
                        "|",
                        "\u202E",
                        "ü",
                        "{1, select, other {x}}",
                        "''",
                        "'{")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }
}
