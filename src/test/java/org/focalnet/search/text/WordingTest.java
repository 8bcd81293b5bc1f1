package org.focalnet.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.SQLException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is a valid question, or none. */
class WordingTest {

    private static final Connection CONNECTION = open();

    private static Connection open() {
        try {
            return Program.owner();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 1000)
    void whateverIsTypedIsAValidQuestionOrNone(@ForAll("typed") String typed) throws SQLException {
        valid(typed);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "genocide",
                        "prévention",
                        "预防种族灭绝",
                        "الدول",
                        "-",
                        "\"",
                        "OR",
                        "|",
                        "&",
                        "!",
                        "<->",
                        "<2>",
                        "(",
                        ")",
                        ":*",
                        "'",
                        "''",
                        "\\",
                        ":A",
                        "\0",
                        "\u202E",
                        "😀",
                        "«",
                        "」",
                        "''x",
                        "d'Ivoire",
                        "-\"a b",
                        "AND",
                        "--",
                        "\n",
                        "‍"),
                Arbitraries.strings().ofMaxLength(12));
        return Combinators.combine(piece.list().ofMaxSize(14), Arbitraries.of("", " "))
                .as((pieces, between) -> String.join(between, pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\"",
                "\"\"",
                "OR",
                "- - -",
                "| | OR OR",
                "!!!",
                "()",
                "<->",
                "-genocide",
                "'",
                "\\'",
                ":*",
                "\0",
                "-\"\"",
                "\u202E\u200F"
            })
    void onlySignsAskNothingAndBreakNothing(String typed) throws SQLException {
        assertThat(Wording.of(typed).asks()).isFalse();
        valid(typed);
    }

    @Test
    void aVeryLongTextIsReadInPart() throws SQLException {
        valid("genocide ".repeat(1200));
        valid("种族灭绝".repeat(3000));
        valid("a-".repeat(5000));
        valid("x".repeat(10_000));
        valid("\"" + "word ".repeat(2000));
    }

    @Test
    void allWordsPhrasesExclusionsAndAlternativesAreUnderstood() throws SQLException {
        String text = "Early warning in border regions: how hate speech was monitored";
        assertThat(fits(text, "warning borders")).isTrue();
        assertThat(fits(text, "warning famine")).isFalse();
        assertThat(fits(text, "famine OR warnings")).isTrue();
        assertThat(fits(text, "\"hate speech\"")).isTrue();
        assertThat(fits(text, "“speech hate”")).isFalse();
        assertThat(fits(text, "warning -famine")).isTrue();
        assertThat(fits(text, "warning -hate")).isFalse();
        assertThat(fits(text, "warning -\"hate speech\"")).isFalse();
        assertThat(fits(text, "border-regions")).isTrue();
        assertThat(fits(text, "how the warning was")).isTrue(); // words that say nothing are not asked for
        assertThat(fits("国际社会预防种族灭绝的努力", "预防灭绝")).isTrue();
        assertThat(fits("国际社会预防种族灭绝的努力", "\"种族灭绝\"")).isTrue();
        assertThat(fits("国际社会预防种族灭绝的努力", "\"灭绝种族\"")).isFalse();
    }

    @Test
    void aMistypedWordIsReplacedInItsPlace() {
        var wording = Wording.of("\"early warning\" genocde 2026");
        assertThat(wording.spelt()).extracting(Wording.Spelt::plain).containsExactly("genocde", "2026");
        assertThat(wording.with(wording.spelt().getFirst(), "genocide")).isEqualTo("\"early warning\" genocide 2026");
    }

    private static void valid(String typed) throws SQLException {
        assertThatCode(() -> Wording.of(typed).forms()).doesNotThrowAnyException();
        for (String query : java.util.List.of(Wording.of(typed).query(), Wording.beginning(typed))) {
            try (var statement = CONNECTION.prepareStatement("select numnode(?::tsquery)")) {
                statement.setString(1, query);
                try (var rows = statement.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1) > 0).isEqualTo(!query.isEmpty());
                }
            }
        }
        try (var statement = CONNECTION.prepareStatement("select ?::tsvector")) {
            statement.setString(1, Vector.of(typed, typed, "").written());
            statement.execute();
        }
    }

    private static boolean fits(String text, String typed) throws SQLException {
        try (var statement = CONNECTION.prepareStatement("select ?::tsvector @@ ?::tsquery")) {
            statement.setString(
                    1,
                    Vector.of("", text, text.codePointAt(0) > 0x3000 ? "zh" : "en")
                            .written());
            statement.setString(2, Wording.of(typed).query());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
