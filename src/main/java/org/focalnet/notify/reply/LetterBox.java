package org.focalnet.notify.reply;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.focalnet.notify.Bounces;
import org.focalnet.notify.MailDoor;
import org.focalnet.notify.letter.ReplySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Empties the letter box over IMAP. A mail is deleted there once it was handled; one that breaks us is left, as seen. */
@Component
class LetterBox {

    private static final Logger LOG = LoggerFactory.getLogger(LetterBox.class);
    private static final int AT_ONCE = 50;
    private static final String TIMEOUT = "20000";

    private final ImapSettings settings;
    private final ReplySettings replies;
    private final ReplyTaker taker;
    private final DoorTaker doors;
    private final Bounces bounces;

    LetterBox(ImapSettings settings, ReplySettings replies, ReplyTaker taker, DoorTaker doors, Bounces bounces) {
        this.bounces = bounces;
        this.settings = settings;
        this.replies = replies;
        this.taker = taker;
        this.doors = doors;
    }

    void empty() {
        if (!settings.on() || !replies.on()) {
            return;
        }
        try (Store store = Session.getInstance(properties()).getStore(settings.tls() ? "imaps" : "imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                Message[] some = Arrays.copyOf(unseen, Math.min(unseen.length, AT_ONCE));
                folder.fetch(some, heads()); // in one question instead of one for each line
                Map<String, Integer> counts = new TreeMap<>();
                for (Message mail : some) {
                    counts.merge(handle((MimeMessage) mail), 1, Integer::sum);
                }
                if (!counts.isEmpty()) {
                    LOG.info("mails in the letter box: {}", counts);
                }
            }
        } catch (MessagingException e) {
            LOG.warn("the letter box of answers is away: {}", e.getClass().getSimpleName());
        }
    }

    /** Answers what became of it, to be counted. */
    private String handle(MimeMessage mail) throws MessagingException {
        try {
            boolean readable = mail.getSize() <= 2 * MailParts.LARGEST;
            MailDoor.Outcome door = doors.take(mail, readable).orElse(null);
            if (door == null && readable && mail.isMimeType("multipart/report")) {
                boolean ours = ReturnedMail.read(new MimeMessage(mail))
                        .map(one -> bounces.note(one.letter(), one.address(), one.code()))
                        .orElse(false);
                mail.setFlag(Flags.Flag.DELETED, true);
                return ours ? "RETURNED" : "STRAY";
            }
            String outcome = door != null
                    ? door.name()
                    : (readable ? taker.take(mail, settings.daily()) : taker.tooLarge(mail)).name();
            mail.setFlag(door == MailDoor.Outcome.LEFT ? Flags.Flag.SEEN : Flags.Flag.DELETED, true);
            return outcome;
        } catch (DataAccessException | TransactionException | FolderClosedException | StoreClosedException e) {
            throw e; // the database or the server is away: the mail waits
        } catch (IOException | MessagingException | RuntimeException e) {
            mail.setFlag(Flags.Flag.SEEN, true);
            LOG.error(
                    "a mail of the letter box could not be handled: {}",
                    e.getClass().getSimpleName());
            return "BROKEN";
        }
    }

    private static FetchProfile heads() {
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.ENVELOPE);
        profile.add(FetchProfile.Item.CONTENT_INFO);
        profile.add(FetchProfile.Item.SIZE);
        ReplyFilter.HEADERS.forEach(profile::add);
        Recipients.HEADERS.forEach(profile::add);
        return profile;
    }

    private Properties properties() {
        var properties = new Properties();
        for (String protocol : List.of("imap", "imaps")) {
            properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT);
            properties.setProperty("mail." + protocol + ".timeout", TIMEOUT);
            properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
            properties.setProperty("mail." + protocol + ".peek", "true"); // reading alone marks nothing as seen
        }
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }
}
