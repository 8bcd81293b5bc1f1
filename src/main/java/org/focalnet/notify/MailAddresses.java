package org.focalnet.notify;

import java.security.SecureRandom;
import java.util.Optional;
import org.focalnet.notify.letter.ReplySettings;
import org.springframework.stereotype.Component;

/** The addresses at which the program takes mails for a {@link MailDoor}. */
@Component
public class MailAddresses {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26; // of 32 letters: 130 bits

    private final ReplySettings settings;

    MailAddresses(ReplySettings settings) {
        this.settings = settings;
    }

    /** The address with this prefix and key; empty where the program takes no mails. */
    public Optional<String> of(String prefix, String key) {
        return settings.on() ? Optional.of(settings.with(prefix + key)) : Optional.empty();
    }

    /** A new key, by which whoever knows it may send: nobody finds one by trying. */
    public static String key() {
        var key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return key.toString();
    }

    public boolean on() {
        return settings.on();
    }
}
