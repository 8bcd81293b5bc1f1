package org.focalnet.notify.reply;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the report of a server that could not deliver a mail (RFC 3464). */
final class Returned {

    private static final int MOST = 64 * 1024;
    private static final Pattern FAILED = Pattern.compile("(?m)^action:\\s*failed\\s*$");
    private static final Pattern FOR_GOOD = Pattern.compile("(?m)^status:\\s*5\\.[0-9]{1,3}\\.[0-9]{1,3}\\b");
    /** A full letter box or a message that was too long says nothing of the address. */
    private static final Pattern PASSING = Pattern.compile("(?m)^status:\\s*5\\.(2\\.2|3\\.4|2\\.3)\\b");

    private Returned() {}

    /** Whether a mail failed for good; empty where this is no such report. */
    static Optional<Boolean> of(MimeMessage mail, boolean readable) throws MessagingException {
        if (!readable || !mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        try {
            return mail.getContent() instanceof Multipart parts ? status(parts) : Optional.empty();
        } catch (IOException e) {
            throw new MessagingException("a report could not be read", e);
        }
    }

    private static Optional<Boolean> status(Multipart parts) throws MessagingException, IOException {
        for (int i = 0; i < Math.min(parts.getCount(), 10); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                try (InputStream in = part.getInputStream()) {
                    String said = new String(in.readNBytes(MOST), StandardCharsets.US_ASCII)
                            .toLowerCase(Locale.ROOT)
                            .replace("\r", "");
                    return FAILED.matcher(said).find()
                            ? Optional.of(FOR_GOOD.matcher(said).find()
                                    && !PASSING.matcher(said).find())
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
