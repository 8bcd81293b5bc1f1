package org.focalnet.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void aFictionalStateNeverBearsANameThatIsNotItsOwn() {
        for (String code : new String[] {"XA", "XB", "XK", "QO", "QM", "ZZ"}) {
            var nameless = NewMember.state(code, LocalName.NONE);
            assertThat(nameless.name(Locale.ENGLISH)).isEqualTo(code);
            var named = NewMember.state(code, new LocalName(Map.of("fr", "Estavie")));
            assertThat(named.name(Locale.of("ar"))).isEqualTo("Estavie");
        }
    }

    @Test
    void aStateIsNamedInEachLanguageUnlessItGivesItsOwnForm() {
        var own = NewMember.state("CI", LocalName.english("Côte d’Ivoire"));
        assertThat(own.name(Locale.ENGLISH)).isEqualTo("Côte d’Ivoire");
        assertThat(own.name(Locale.of("zh"))).isEqualTo("科特迪瓦");
    }

    @Test
    void anOrganisationWithoutANameInALanguageIsNamedInEnglishThenFrench() {
        var both = NewMember.organisation("ORG-TEST", new LocalName(Map.of("fr", "Communauté", "en", "Community")));
        assertThat(both.name(Locale.of("ar"))).isEqualTo("Community");
        var french = NewMember.organisation("ORG-TEST", new LocalName(Map.of("fr", "Communauté")));
        assertThat(french.name(Locale.of("ar"))).isEqualTo("Communauté");
    }

    @Test
    void aNameIsFoundWithoutItsAccents() {
        assertThat(Members.fold(" Côte d’Ivoire ")).isEqualTo("cote d’ivoire");
    }
}
