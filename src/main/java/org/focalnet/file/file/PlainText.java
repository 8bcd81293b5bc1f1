package org.focalnet.file.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.focalnet.web.Typed;

/** The beginning of a text file as characters. */
final class PlainText {

    /** What a page shows. */
    static final int SHOWN = 100_000;

    /** What the search keeps, in characters. */
    static final int SEARCHED = 1_000_000;

    private PlainText() {}

    /** At most so many bytes of it, in the encoding that it is in. */
    static String of(InputStream content, int most) throws IOException {
        byte[] bytes = content.readNBytes(most);
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return clean(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return clean(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        for (int cut = 0; cut < 4; cut++) { // the end may lie within a character
            try {
                int length = Math.max(0, bytes.length - cut);
                return clean(StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, length))
                        .toString());
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return clean(new String(bytes, Charset.forName("windows-1252")));
    }

    /** Text that the database and a page can hold. */
    static String clean(String text) {
        String kept = Typed.clean(text);
        return kept.length() <= SEARCHED ? kept : kept.substring(0, SEARCHED);
    }
}
