package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.web.Naming.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The order was signed by Colonel Marro|PERSON|Colonel Marro",
                "This would hit Tomas Ilvane and his family|PERSON|Tomas Ilvane",
                "Call +41 79 555 01 02 for details|PHONE|+41 79 555 01 02",
                "Holder of card AB 4471902 was refused|NUMBER|AB 4471902",
                "Write to clerk@registry.example first|ADDRESS|clerk@registry.example"
            })
    void saysWhatLooksLikeAPersonAndWhy(String text, Kind kind, String quoted) {
        assertThat(Naming.in(text)).contains(new Naming.Hint(kind, quoted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seasonal herders lose access to the northern pastures in the dry months.",
                "The Ministry of Interior and the National Police Council share the list.",
                "Women who live in camps; children under 12.",
                "The Land Registration Act of 2019 is amended from 2027-03-01.",
                "About 45 000 people in 120 villages.",
                "The Foreign Minister decides after the Human Rights Commission was heard."
            })
    void isSilentAboutCategoriesInstitutionsAndDates(String text) {
        assertThat(Naming.in(text)).isEmpty();
    }

    @Property
    void neverFailsAndNeverSaysMoreThanFiveThings(@ForAll String text) {
        assertThat(Naming.in(text, text)).hasSizeLessThanOrEqualTo(5);
    }

    @Example
    void saysEachThingOnce() {
        assertThat(Naming.in("by Colonel Marro", "and Colonel Marro")).hasSize(1);
    }
}
