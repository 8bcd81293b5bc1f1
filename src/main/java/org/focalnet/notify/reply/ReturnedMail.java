package org.focalnet.notify.reply;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server reports of a mail of ours that it could not deliver (RFC 3464).
 *
 * @param letter the number that our mail bore
 * @param address to whom it could not be delivered
 * @param code why, as RFC 3463 numbers it
 */
record ReturnedMail(UUID letter, String address, String code) {

    private static final int MOST = 200_000;
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:[ \\t]*failed\\b");
    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:Original|Final)-Recipient:[ \\t]*rfc822;[ \\t]*<?([^\\s<>;]+@[^\\s<>;]+)>?");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:[ \\t]*(5\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern NUMBER =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");

    /** What a report says; empty where it is none, or only says that a mail is late. */
    static Optional<ReturnedMail> read(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String report = "";
        String returned = "";
        for (int i = 0; i < Math.min(parts.getCount(), 6); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                report = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                returned = text(part);
            }
        }
        Matcher number = NUMBER.matcher(returned);
        Matcher recipient = RECIPIENT.matcher(report);
        Matcher status = STATUS.matcher(report);
        boolean failed = ACTION.matcher(report).find() && status.find();
        return failed && number.find() && recipient.find() && recipient.group(1).length() <= 254
                ? Optional.of(new ReturnedMail(UUID.fromString(number.group(1)), recipient.group(1), status.group(1)))
                : Optional.empty();
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }

    @Override
    public String toString() {
        return "ReturnedMail[" + code + "]"; // never the address: this may reach a log
    }
}
