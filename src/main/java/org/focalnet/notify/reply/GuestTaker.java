package org.focalnet.notify.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.notify.GuestReplies;
import org.focalnet.notify.GuestReplies.GuestMail;
import org.focalnet.notify.GuestReplies.Taken;
import org.focalnet.notify.ReplyAddresses;
import org.focalnet.notify.answer.Tickets;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/** Takes one mail that came to the signed address of somebody without an account. */
@Component
class GuestTaker {

    private static final int LONGEST = 2_000;

    private final List<GuestReplies> places;
    private final ReplyAddresses addresses;

    GuestTaker(List<GuestReplies> places, ReplyAddresses addresses) {
        this.places = places;
        this.addresses = addresses;
    }

    /**
     * Takes a mail.
     *
     * @param tokens of the addresses to which it came
     * @param automatic whether a program wrote it
     * @param whole whether it may be read; one that is too large is taken as one that says nothing
     * @return empty where none of the tokens is of a guest
     */
    Optional<Taken> take(MimeMessage mail, List<String> tokens, boolean automatic, boolean whole)
            throws MessagingException, IOException {
        for (String token : tokens) {
            UUID thing = Tickets.named(token).orElse(null);
            if (thing == null) {
                continue;
            }
            for (GuestReplies place : places) {
                if (place.reader(thing)
                        .filter(reader -> addresses.signed(token, thing, reader))
                        .isPresent()) {
                    return Optional.of(place.take(read(mail, thing, automatic, whole)));
                }
            }
        }
        return Optional.empty();
    }

    private static GuestMail read(MimeMessage mail, UUID thing, boolean automatic, boolean whole)
            throws MessagingException, IOException {
        UUID id = UUID.nameUUIDFromBytes(ReplyTaker.hash(mail, thing));
        String from = ReplyTaker.sender(mail).orElse("");
        if (whole) {
            try {
                MailParts parts = MailParts.of(mail);
                String text = Typed.clean(parts.text()).strip();
                String part = text.codePointCount(0, text.length()) <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 2)) + " …";
                return new GuestMail(thing, id, from, automatic, part, parts.calendars());
            } catch (Refused | MessagingException | IOException broken) {
                // taken below, as one that says nothing
            }
        }
        return new GuestMail(thing, id, from, automatic, "", List.of());
    }
}
