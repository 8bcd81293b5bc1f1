package org.focalnet.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code);
    }

    @Property(tries = 300)
    void aCodeServesOnceAndOnlyAroundItsTime(
            @ForAll @Size(20) byte[] secret,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconds,
            @ForAll @IntRange(min = -5, max = 5) int late) {
        Instant now = Instant.ofEpochSecond(seconds);
        long step = Totp.step(now) + late;
        String code = Totp.code(secret, step, Totp.DIGITS);
        var taken = Totp.match(secret, code, now, -10);
        if (Math.abs(late) <= 1) {
            assertThat(taken).isPresent();
            assertThat(Totp.match(secret, code, now, Totp.step(now) + 1)).isEmpty();
        } else {
            // Two steps may share a code by chance (one in a million): then it is the other step that is taken.
            taken.ifPresent(other -> assertThat(other).isNotEqualTo(step));
        }
    }

    @Property(tries = 200)
    void theKeyAsTextIsTheKey(@ForAll @Size(min = 16, max = 32) byte[] secret) {
        assertThat(Codes.bytes(Totp.base32(secret))).isEqualTo(secret);
    }

    @ParameterizedTest
    @CsvSource({"'287 082'", "'٢٨٧٠٨٢'", "' 287082 '"})
    void spacesAndDigitsOfOtherScriptsAreRead(String typed) {
        assertThat(Totp.match(SECRET, typed, Instant.ofEpochSecond(59), 0)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"''", "28708", "2870820", "abcdef", "'287082\u0000'", "'😀😀😀😀😀😀'", "-87082"})
    void anythingElseIsNoCode(String typed) {
        assertThat(Totp.match(SECRET, typed, Instant.ofEpochSecond(59), 0)).isEmpty();
    }
}
