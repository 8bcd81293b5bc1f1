package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    @Test
    void theNetworksWordsStandInThePlaceOfTheProgramsUntilTheyAreTakenBack() throws IOException {
        var texts = new Texts();
        Object before = texts.edition();
        String own = texts.text(Locale.ENGLISH, "web.ribbon.many", 1);
        texts.replace(
                Map.of(
                        "web.ribbon.many",
                        Map.of("en", "{0, plural, one {You alone} other {You and #}}"),
                        "no.such",
                        Map.of("en", "x")),
                Set.of("member.theme.justice"),
                "");
        assertThat(texts.text(Locale.ENGLISH, "web.ribbon.many", 1)).isEqualTo("You alone");
        assertThat(texts.text(Locale.of("es"), "web.ribbon.many", 1)).isEqualTo("Un miembro lee esta página");
        assertThat(texts.text(Locale.ENGLISH, "no.such")).isEqualTo("[no.such]");
        assertThat(texts.changed("web.ribbon.many")).isTrue();
        assertThat(texts.retired("member.theme.justice")).isTrue();
        assertThat(texts.edition()).isNotSameAs(before);
        texts.replace(Map.of(), Set.of(), "L'Alliance {of} two");
        assertThat(texts.text(Locale.ENGLISH, "web.ribbon.many", 1)).isEqualTo(own);
        assertThat(texts.text(Locale.ENGLISH, "web.name")).isEqualTo("L’Alliance of two");
        assertThat(texts.text(Locale.ENGLISH, "identity.letter.invitation.text", "Ana", "Estavia", "Nora", "link"))
                .contains("L’Alliance of two", "Estavia");
        assertThat(texts.own(Locale.ENGLISH, "web.name")).isEqualTo("Focalnet");
    }
}
