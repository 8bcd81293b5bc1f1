package org.focalnet.identity.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a page shows to set up a code app.
 *
 * @param size modules of the picture along one side, without its margin
 * @param path the dark modules, as the path of an SVG
 * @param secret the same as text, in groups of four
 */
public record CodeSetUp(int size, String path, String secret) {

    public static byte[] newSecret() {
        return Totp.newSecret();
    }

    public static CodeSetUp of(byte[] secret, String mail) {
        String key = Totp.base32(secret);
        String label =
                URLEncoder.encode("Focalnet:" + mail, StandardCharsets.UTF_8).replace("+", "%20");
        QrCode picture =
                QrCode.encodeText("otpauth://totp/" + label + "?secret=" + key + "&issuer=Focalnet", QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new CodeSetUp(picture.size, path.toString(), key.replaceAll("(.{4})(?=.)", "$1 "));
    }
}
