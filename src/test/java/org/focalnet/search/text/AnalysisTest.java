package org.focalnet.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is found in its other forms, in its own language and however its accents were typed. */
class AnalysisTest {

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "en, prevention, preventing", "en, atrocities, atrocity", "en, States, state",
        "fr, génocides, génocide", "fr, l’État, État", "fr, réfugiées, réfugié",
        "es, prevención, prevenciones", "es, refugiados, refugiado", "es, derechos, derecho",
        "ru, предотвращение, предотвращения", "ru, беженцев, беженцы", "ru, учёт, учета",
        "ar, المدرسة, مدرسة", "ar, والمدنيين, المدنيين", "ar, الدول, دول",
        "ar, للمدنيين, المدنيون", "ar, بالحماية, الحماية", "ar, الإبادات, إبادة",
        "zh, 预防种族灭绝, 预防"
    })
    void otherFormsOfAWordAreFound(String language, String text, String asked) {
        assertThat(found(text, language, asked)).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "prévention, prevention",
        "PREVENTION, prévention",
        "Straße, strasse",
        "Łódź, lodz",
        "São Tomé, sao tome",
        "Côte d’Ivoire, cote d'ivoire",
        "Ёлка, елка",
        "İstanbul, istanbul",
        "ﬁle, file",
        "Ｆｕｌｌ, full",
        "أحمد, احمد",
        "إبادة, ابادة",
        "آسيا, اسيا",
        "مُحَمَّد, محمد",
        "مـــحـــمـــد, محمد",
        "مدرسة, مدرسه",
        "على, علي",
        "٢٠٢٦, 2026",
        "cæsar, caesar",
        "co‌operate, cooperate"
    })
    void accentsAndFormsOfLettersDoNotMatterInAnyLanguage(String text, String asked) {
        assertThat(found(text, "de", asked)).isTrue();
        assertThat(found(asked, "de", text)).isTrue();
    }

    @Test
    void aNameIsFoundWhateverTheLanguageOfTheTextAndOfTheReader() {
        for (String language : List.of("en", "fr", "es", "ru", "ar", "zh", "")) {
            assertThat(found("Report by Nations Adama Ourandia", language, "Nations Adama Ourandia"))
                    .as(language)
                    .isTrue();
        }
    }

    @Test
    void whatDoesNotStandThereIsNotFound() {
        assertThat(found("prevention of genocide", "en", "famine")).isFalse();
        assertThat(found("种族灭绝", "zh", "饥荒")).isFalse();
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "L’État, c’est moi — 预防种族灭绝";
        for (Analysis.Word word : Analysis.words(text, "fr")) {
            assertThat(Folding.plain(Folding.small(text.substring(word.start(), word.end()))))
                    .isEqualTo(word.plain());
        }
        assertThat(Analysis.words(text, "fr"))
                .extracting(Analysis.Word::position)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void hugeAndHostileTextsAreCut() {
        assertThat(Analysis.words("x".repeat(100_000), "en"))
                .allMatch(word -> word.plain().length() <= 255);
        assertThat(Analysis.words("a ".repeat(300_000), "en")).hasSizeLessThanOrEqualTo(Analysis.MOST);
        assertThat(Analysis.words("\0\u202E\uD800 \uDC00 😀 '\\", "ar"))
                .allMatch(word -> !word.plain().contains("'"));
    }

    /** As the index does it: some form of each word asked for is a form of some word of the text. */
    private static boolean found(String text, String language, String asked) {
        Set<String> there = Analysis.words(text, language).stream()
                .flatMap(word -> word.forms().stream())
                .collect(Collectors.toSet());
        return Analysis.words(asked, "").stream()
                .filter(Analysis.Word::says)
                .allMatch(word -> word.forms().stream().anyMatch(there::contains));
    }
}
