package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aLanguageThatLacksATextBorrowsItAndATextThatIsNowhereShowsItsKey() throws IOException {
        var texts = new Texts();
        assertThat(texts.text(Locale.of("ar"), "web.menu.start")).isEqualTo("البداية");
        assertThat(texts.text(Locale.of("pt"), "web.menu.start"))
                .isEqualTo(texts.text(Locale.ENGLISH, "web.menu.start"));
        assertThat(texts.text(Locale.ENGLISH, "web.no.such")).isEqualTo("[web.no.such]");
    }

    @Test
    void aNameInASentenceFromRightToLeftKeepsItsOwnDirection() throws IOException {
        String said = new Texts()
                .text(Locale.of("ar"), "exchange.crisis.page.opened", Texts.apart(new Object[] {"Tamara", "3 نوفمبر"}));
        assertThat(said).contains("\u2068Tamara\u2069", "\u20683 نوفمبر\u2069");
        assertThat(Texts.apart(new Object[] {3, null})).containsExactly(3, null);
    }

    @Test
    void oneReaderIsNotCountedAsSeveral() throws IOException {
        var texts = new Texts();
        assertThat(texts.text(Locale.ENGLISH, "web.ribbon.many", 1)).isEqualTo("One member reads this page");
        assertThat(texts.text(Locale.ENGLISH, "web.ribbon.many", 4)).isEqualTo("4 members read this page");
        assertThat(texts.text(Locale.of("es"), "web.ribbon.many", 1)).isEqualTo("Un miembro lee esta página");
        for (String key : new String[] {"many", "secretariat", "no_secretariat"}) {
            assertThat(texts.text(Locale.ENGLISH, "audience.readers." + key, 1)).doesNotContain("members");
        }
    }
}
