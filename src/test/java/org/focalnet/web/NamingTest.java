package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
                "The Ministry of Interior and Tomas Ilvane signed it|PERSON|Tomas Ilvane",
                "The Joint Assessment Centre was led by Tomas Ilvane|PERSON|Tomas Ilvane",
                "Le Comité technique a entendu Jeanne Marchal|PERSON|Jeanne Marchal",
                "La orden la firmó Lucía Ferrán en su oficina|PERSON|Lucía Ferrán",
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
                "The Foreign Minister decides after the Human Rights Commission was heard.",
                "The Joint Assessment Centre answers for the whole.",
                "We asked the Joint Assessment Centre and the Early Warning Unit.",
                "It goes to the Centre for Rural Affairs and the Ministry of Trade Promotion.",
                "Nous avons saisi le Comité Technique Permanent et la Cour Suprême.",
                "C’est l’affaire du Ministère de l’Action Rurale et du Conseil des Chefs Coutumiers.",
                "Lo decide la Comisión Técnica Permanente con la Universidad Central.",
                "Depende del Instituto de Asuntos Rurales y de la Oficina Regional."
            })
    void isSilentAboutCategoriesInstitutionsAndDates(String text) {
        assertThat(Naming.in(text)).isEmpty();
    }

    @Property
    void neverFailsAndNeverSaysMoreThanFiveThings(@ForAll String text) {
        assertThat(Naming.in(text, text)).hasSizeLessThanOrEqualTo(5);
    }

    /** Whatever a body is called, and wherever its name stands in the sentence. */
    @Property(tries = 200)
    void isSilentAboutABodyOfAnyName(
            @ForAll("bodies") String body, @ForAll("names") String first, @ForAll("names") String second) {
        assertThat(Naming.in("We asked the " + first + " " + body + " in May.")).isEmpty();
        assertThat(Naming.in("The " + first + " " + second + " " + body + " was asked."))
                .isEmpty();
        assertThat(Naming.in("We asked the " + body + " " + first + " " + second + "."))
                .isEmpty();
    }

    /** Beside a body a person is still seen. */
    @Property(tries = 200)
    void seesAPersonBesideABody(
            @ForAll("bodies") String body, @ForAll("names") String first, @ForAll("names") String second) {
        String name = first + " " + second;
        assertThat(Naming.in("The " + body + " was asked, and so was " + name + " yesterday."))
                .contains(new Naming.Hint(Kind.PERSON, name));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                "Centre",
                "Ministry",
                "Office",
                "Council",
                "Committee",
                "Commission",
                "Agency",
                "Court",
                "Police",
                "Institute",
                "University",
                "Ministère",
                "Bureau",
                "Conseil",
                "Comité",
                "Agence",
                "Cour",
                "Institut",
                "Université",
                "Ministerio",
                "Oficina",
                "Consejo",
                "Comisión",
                "Agencia",
                "Corte",
                "Policía",
                "Centro",
                "Instituto",
                "Universidad");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Tomas", "Ilvane", "Jeanne", "Marchal", "Lucía", "Ferrán", "Assessment", "Rural");
    }

    @Example
    void saysEachThingOnce() {
        assertThat(Naming.in("by Colonel Marro", "and Colonel Marro")).hasSize(1);
    }
}
