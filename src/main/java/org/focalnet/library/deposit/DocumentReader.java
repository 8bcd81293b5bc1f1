package org.focalnet.library.deposit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.springframework.stereotype.Component;

/** Takes a document in, as an upload of the viewer's account until it hangs on an item, and proposes what to say of it. */
@Component
public class DocumentReader {

    private static final Guess NOTHING = new Guess("", "", "", "");

    private final Attachments attachments;

    DocumentReader(Attachments attachments) {
        this.attachments = attachments;
    }

    /** A document that was taken in. @param guess empty where nothing could be read of it */
    public record Document(Upload upload, Guess guess) {

        /** Its name as a title. */
        public String bare() {
            return upload.name().replaceFirst("\\.[^.]{1,5}$", "").replace('_', ' ');
        }
    }

    /**
     * Outside any transaction.
     *
     * @param language where its own cannot be told
     * @throws Refused where it is not taken, or opens with a password alone
     */
    public Document read(String name, byte[] content, String language) {
        Upload upload = attachments.receive(name, content.length, new ByteArrayInputStream(content));
        String text = attachments.text(upload.id());
        if (text.isBlank() && locked(content)) {
            throw new Refused("file.refused.locked", "file", name);
        }
        return new Document(upload, text.isBlank() ? NOTHING : Guess.of(text, language));
    }

    /** Whether a PDF asks for a password: it names how it is encrypted, in plain words. */
    private static boolean locked(byte[] content) {
        String plain = new String(content, StandardCharsets.ISO_8859_1);
        return plain.startsWith("%PDF-") && plain.contains("/Encrypt");
    }
}
