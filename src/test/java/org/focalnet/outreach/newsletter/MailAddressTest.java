package org.focalnet.outreach.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One plain address gets in, and nothing that hides a second one, a header or another letter. */
class MailAddressTest {

    @Test
    void plainAddressesAreTakenInSmallLetters() {
        for (String good :
                List.of("ana@mfa.example", "Ana.Vidal+news@mfa.gov.example", "o'neil@a-b.example", " a@b.example ")) {
            assertThat(MailAddress.problem(good)).as(good).isNull();
        }
        assertThat(MailAddress.plain(" Ana@MFA.example ")).isEqualTo("ana@mfa.example");
    }

    @Test
    void eachTrickIsAnsweredByItsOwnMessage() {
        for (String several : List.of(
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example,c@d.example",
                "a@b.example;c@d.example",
                "a@b.example c@d.example",
                "a@b@c.example",
                "Ana <a@b.example> ")) {
            assertThat(MailAddress.problem(several)).as(several).isEqualTo("newsletter.problem.several");
        }
        for (String letters : List.of(
                "\u0430na@mfa.example",
                "ana@mf\u0430.example",
                "ana\u200b@mfa.example",
                "ana@mfa\u3002example",
                "\u202eana@mfa.example",
                "ana@mfa.ex\u00e4mple",
                "a\u0000b@mfa.example")) {
            assertThat(MailAddress.problem(letters)).as(letters).isEqualTo("newsletter.problem.letters");
        }
        for (String bad : List.of(
                "ana",
                "@mfa.example",
                "ana@",
                "ana@mfa",
                "ana@-mfa.example",
                "ana@mfa..example",
                ".ana@mfa.example",
                "ana.@mfa.example",
                "a..b@mfa.example",
                "ana@mfa.example.",
                "ana@[127.0.0.1]",
                "\"a\"@mfa.example",
                "a".repeat(65) + "@mfa.example",
                "a@" + "b".repeat(64) + ".example",
                "<ana@mfa.example>")) {
            assertThat(MailAddress.problem(bad)).as(bad).isEqualTo("web.problem.mail");
        }
    }

    /** Whatever is taken is one address for the mail library too, and holds nothing that a header could be made of. */
    @Property(tries = 2000)
    void whatIsTakenIsExactlyOneAddress(@ForAll("nearlyAddresses") String typed) throws AddressException {
        if (MailAddress.problem(typed) == null) {
            String plain = MailAddress.plain(typed);
            InternetAddress[] parsed = InternetAddress.parse(plain, true);
            assertThat(parsed).hasSize(1);
            assertThat(parsed[0].getAddress()).isEqualTo(plain);
            assertThat(plain)
                    .matches("[!-~]+")
                    .hasSizeLessThanOrEqualTo(254)
                    .doesNotContain("<", ">", ",", ";", ":", "\"");
        }
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abz09.-+_'\"<>,;:@ \r\n\t\\\u0430\u200b\u00e9\u202e")
                .ofMaxLength(12);
        Arbitrary<String> part =
                Arbitraries.oneOf(word, Arbitraries.of("ana", "mfa.example", "a.b", "gov", "x-y.example"));
        return Combinators.combine(part, Arbitraries.of("@", "@", "@", "", " @"), part)
                .as((a, at, b) -> a + at + b);
    }
}
