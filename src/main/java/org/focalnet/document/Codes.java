package org.focalnet.document;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Texts as pictures that a reader takes (QR codes). */
final class Codes {

    /** How each picture begins: it stands in the document, and nothing is fetched. */
    static final String PICTURE = "data:image/png;base64,";

    private static final int DOTS = 4;
    private static final int MARGIN = 2;

    private Codes() {}

    /** The picture of a text, as an address that holds it. */
    static String picture(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * MARGIN) * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, code.getModule(x / DOTS - MARGIN, y / DOTS - MARGIN) ? 0 : 0xFFFFFF);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PICTURE + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
