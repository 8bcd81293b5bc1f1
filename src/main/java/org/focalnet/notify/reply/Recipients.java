package org.focalnet.notify.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.focalnet.notify.letter.ReplySettings;
import org.springframework.stereotype.Component;

/** To which of our own addresses a mail came. */
@Component
class Recipients {

    /** Where a mail says to whom it came. */
    static final List<String> HEADERS = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

    private final ReplySettings settings;

    Recipients(ReplySettings settings) {
        this.settings = settings;
    }

    /** What stands in the place of the token, in small letters, for each of our addresses once. */
    List<String> tokens(MimeMessage mail) throws MessagingException {
        Stream.Builder<String> found = Stream.builder();
        for (String name : HEADERS) {
            String[] values = mail.getHeader(name);
            for (String value : values == null ? new String[0] : values) {
                try {
                    for (InternetAddress one : InternetAddress.parseHeader(value, false)) {
                        found.add(String.valueOf(one.getAddress()));
                    }
                } catch (AddressException e) {
                    // a header that names nobody
                }
            }
        }
        return found.build().limit(100).flatMap(this::token).distinct().toList();
    }

    private Stream<String> token(String recipient) {
        String known = recipient.toLowerCase(Locale.ROOT);
        String before = settings.before().toLowerCase(Locale.ROOT);
        String after = settings.after().toLowerCase(Locale.ROOT);
        return known.startsWith(before) && known.endsWith(after) && known.length() > before.length() + after.length()
                ? Stream.of(known.substring(before.length(), known.length() - after.length()))
                : Stream.empty();
    }
}
