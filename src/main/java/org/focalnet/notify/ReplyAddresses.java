package org.focalnet.notify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.notify.answer.Tickets;
import org.focalnet.notify.letter.ReplySettings;
import org.springframework.stereotype.Component;

/** Signed addresses at which people without an account answer a mail about a thing: the same for each mail about it. */
@Component
public class ReplyAddresses {

    private final Tickets tickets;
    private final ReplySettings settings;

    ReplyAddresses(Tickets tickets, ReplySettings settings) {
        this.tickets = tickets;
        this.settings = settings;
    }

    /** Where whoever reads mail at an address answers; empty where the program has no letter box. */
    public Optional<String> of(UUID thing, String reader) {
        return settings.on() ? Optional.of(settings.with(tickets.bound(thing, reader))) : Optional.empty();
    }

    /** Whether a token was signed for this thing and this address. */
    public boolean signed(String token, UUID thing, String reader) {
        return MessageDigest.isEqual(
                token.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII),
                tickets.bound(thing, reader).getBytes(StandardCharsets.US_ASCII));
    }
}
