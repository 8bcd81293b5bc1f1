package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void keepsABorrowedSentenceInOnePieceFromRightToLeft() throws IOException {
        var texts = new Texts();
        assertThat(texts.text(Locale.of("ar"), "cooperation.need.list.lede"))
                .startsWith("\u2066")
                .endsWith("\u2069");
        assertThat(texts.text(Locale.of("ar"), "web.menu.start")).isEqualTo("البداية");
        assertThat(texts.text(Locale.FRENCH, "cooperation.need.list.lede"))
                .isEqualTo(texts.text(Locale.ENGLISH, "cooperation.need.list.lede"));
    }

    @Test
    void aNameInABorrowedSentenceKeepsItsOwnDirection() throws IOException {
        var texts = new Texts();
        assertThat(texts.text(Locale.of("ar"), "exchange.crisis.page.opened", "تمارا", "3 نوفمبر"))
                .contains("\u2068تمارا\u2069", "\u20683 نوفمبر\u2069");
        assertThat(texts.text(Locale.ENGLISH, "exchange.crisis.page.opened", "Tamara", "3 November"))
                .doesNotContain("\u2068");
    }
}
