package org.focalnet.notify;

import java.util.Optional;
import org.focalnet.notify.letter.ReplySettings;
import org.springframework.stereotype.Component;

/** The addresses at which the program takes mails for a {@link MailDoor}. */
@Component
public class MailAddresses {

    private final ReplySettings settings;

    MailAddresses(ReplySettings settings) {
        this.settings = settings;
    }

    /** The address with this prefix and key; empty where the program takes no mails. */
    public Optional<String> of(String prefix, String key) {
        return settings.on() ? Optional.of(settings.with(prefix + key)) : Optional.empty();
    }

    public boolean on() {
        return settings.on();
    }
}
