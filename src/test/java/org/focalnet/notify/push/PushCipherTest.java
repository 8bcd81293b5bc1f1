package org.focalnet.notify.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyPair;
import java.util.Base64;
import org.focalnet.notify.Browsers;
import org.junit.jupiter.api.Test;

/** The encryption of push messages, against the example of RFC 8291 (section 5 and appendix A). */
class PushCipherTest {

    private static final Base64.Decoder TEXT = Base64.getUrlDecoder();
    private static final byte[] SENDER = TEXT.decode("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
    private static final String SENDER_POINT =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final byte[] BROWSER =
            TEXT.decode("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
    private static final byte[] AUTH = TEXT.decode("BTBZMqHH6r4Tts7J_aSIgg");
    private static final byte[] SALT = TEXT.decode("DGv6ra1nlYgDCS1FRnbzlw");

    @Test
    void theExampleOfTheStandardComesOutToTheByte() throws Exception {
        byte[] body = PushCipher.encrypt(
                "When I grow up, I want to be a watermelon", 0, Curve.point(BROWSER), AUTH, Curve.pair(SENDER), SALT);
        assertThat(Browsers.text(body))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
                        + "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexS"
                        + "gSxsj_Qulcy4a-fN");
    }

    @Test
    void everyMessageIsAsLongAsAnyOther() throws Exception {
        for (String text : new String[] {"", "Something", "هناك ما ينتظرك", "x".repeat(512)}) {
            byte[] body = PushCipher.encrypt(text, 512, Curve.point(BROWSER), AUTH, Curve.fresh(), SALT);
            assertThat(body).hasSize(16 + 4 + 1 + 65 + 512 + 1 + 16);
        }
        assertThatThrownBy(
                        () -> PushCipher.encrypt("x".repeat(4_080), 0, Curve.point(BROWSER), AUTH, Curve.fresh(), SALT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePointOfAPrivateKeyIsFound() throws Exception {
        assertThat(Browsers.text(Curve.bytes(Curve.pair(SENDER).getPublic()))).isEqualTo(SENDER_POINT);
        for (int i = 0; i < 20; i++) {
            KeyPair fresh = Curve.fresh();
            assertThat(Curve.bytes(Curve.pair(Curve.bytes(fresh.getPrivate())).getPublic()))
                    .isEqualTo(Curve.bytes(fresh.getPublic()));
        }
        byte[] one = new byte[32];
        one[31] = 1;
        assertThat(Curve.bytes(Curve.pair(one).getPrivate())).isEqualTo(one);
    }

    @Test
    void whatIsNoKeyIsRefused() {
        byte[] order =
                new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16).toByteArray();
        for (byte[] secret :
                new byte[][] {{}, new byte[32], new byte[31], java.util.Arrays.copyOfRange(order, 1, 33)}) {
            assertThatThrownBy(() -> Curve.pair(secret)).isInstanceOf(IllegalArgumentException.class);
        }
        byte[] beside = BROWSER.clone();
        beside[64] ^= 1;
        byte[] compressed = BROWSER.clone();
        compressed[0] = 2;
        byte[] large = new byte[65];
        java.util.Arrays.fill(large, (byte) 0xff);
        large[0] = 4;
        for (byte[] point : new byte[][] {{}, {4}, new byte[65], beside, compressed, large}) {
            assertThatThrownBy(() -> Curve.point(point)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
