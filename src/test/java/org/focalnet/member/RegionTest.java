package org.focalnet.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void writesStatesAsTheUnitedNationsDoes() {
        assertThat(Region.name("CD", Locale.ENGLISH)).isEqualTo("Democratic Republic of the Congo");
        assertThat(Region.name("MM", Locale.FRENCH)).isEqualTo("Myanmar");
        assertThat(Region.name("AG", Locale.ENGLISH)).isEqualTo("Antigua and Barbuda");
    }

    @Test
    void keepsTheUsualFormWhereItIsTheSame() {
        assertThat(Region.name("NO", Locale.ENGLISH)).isEqualTo("Norway");
        assertThat(Region.name("AG", Locale.FRENCH)).isEqualTo("Antigua-et-Barbuda");
        assertThat(Region.name("155", Locale.ENGLISH)).isEqualTo("Western Europe");
    }

    /** A short form that is written with a dash, an ampersand or a second name in brackets is an everyday one. */
    @Test
    void leavesNoEverydayFormAmongTheMemberStates() throws Exception {
        try (var list = RegionTest.class.getResourceAsStream("/data/un-member-states.csv")) {
            String[] lines = new String(java.util.Objects.requireNonNull(list).readAllBytes()).split("\n");
            for (int line = 1; line < lines.length; line++) {
                String code = lines[line].substring(0, 2);
                assertThat(Region.name(code, Locale.ENGLISH)).doesNotContain("&", " - ", "St. ", "Burma");
            }
        }
    }
}
