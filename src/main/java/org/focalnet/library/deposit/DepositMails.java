package org.focalnet.library.deposit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Twins;
import org.focalnet.library.LibraryNotice;
import org.focalnet.library.NewItem;
import org.focalnet.library.item.ItemStore;
import org.focalnet.library.mail.DepositAddressStore;
import org.focalnet.library.mail.DepositMailStore;
import org.focalnet.library.mail.LeftOut;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.MailDoor;
import org.focalnet.notify.MailReplies;
import org.focalnet.notify.Notices;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails to the address of a person become drafts of theirs; nothing is published, and the person alone is told. */
@Component
class DepositMails implements MailDoor {

    private static final int SENDER = 400;

    private final DepositAddressStore addresses;
    private final DepositMailStore mails;
    private final DocumentReader reader;
    private final ItemStore items;
    private final Twins twins;
    private final Addressees people;
    private final Texts texts;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DepositMails(
            DepositAddressStore addresses,
            DepositMailStore mails,
            DocumentReader reader,
            ItemStore items,
            Twins twins,
            Addressees people,
            Texts texts,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.addresses = addresses;
        this.mails = mails;
        this.reader = reader;
        this.items = items;
        this.twins = twins;
        this.people = people;
        this.texts = texts;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An item to be. */
    private record Draft(UUID id, NewItem item, List<UUID> files) {}

    @Override
    public String prefix() {
        return DepositAddressStore.PREFIX;
    }

    /** Whose role no longer may, or whose account was closed, is asked each time. */
    @Override
    public Outcome take(String key, Incoming mail) {
        DepositAddressStore.Whose whose = addresses.open(key).orElse(null);
        if (whose == null) {
            return Outcome.STRAY;
        }
        return Viewers.as(Viewer.office(whose.member()), () -> people.person(whose.account()))
                .filter(one -> one.role().writes())
                .map(one -> Viewers.as(one.viewer(whose.member()), () -> take(one, mail)))
                .orElse(Outcome.STRAY);
    }

    private Outcome take(Addressee person, Incoming mail) {
        UUID id = id(mail, person.account());
        if (mails.known(id)) {
            return Outcome.TAKEN; // the same mail came before
        }
        if (!addresses.room()) {
            return Outcome.LEFT;
        }
        List<LeftOut> left =
                new ArrayList<>(mail.left().stream().map(LeftOut::of).toList());
        List<Draft> drafts = drafts(person, mail, left);
        try {
            transaction.executeWithoutResult(status -> keep(id, mail, drafts, left));
            return Outcome.TAKEN;
        } catch (Refused gone) {
            return Outcome.LEFT; // the scanner took a file away meanwhile: nothing was written
        }
    }

    private void keep(UUID id, Incoming mail, List<Draft> drafts, List<LeftOut> left) {
        if (mails.keep(id, sender(mail), drafts.stream().map(Draft::id).toList(), left)) {
            drafts.forEach(one -> items.create(one.id(), one.item(), one.files()));
            Viewer viewer = Viewers.require();
            LibraryNotice told = drafts.isEmpty()
                    ? LibraryNotice.MAIL_REFUSED
                    : left.isEmpty() ? LibraryNotice.MAILED : LibraryNotice.MAILED_PARTLY;
            notices.tell(viewer.member(), java.util.Objects.requireNonNull(viewer.account()), told, id);
        }
    }

    /** What comes with a mail is what it brings; where nothing comes with it, what it says. */
    private List<Draft> drafts(Addressee person, Incoming mail, List<LeftOut> left) {
        var mailed = new Mailed(
                mail.subject(), mail.text(), mail.fresh(), person.language().getLanguage(), LocalDate.now(clock));
        if (!mail.files().isEmpty() || !left.isEmpty()) {
            return documents(mailed, mail.files(), left);
        }
        Optional<NewItem> plain = mailed.plain(texts.text(person.language(), "library.mail.untitled"));
        if (plain.isEmpty()) {
            left.add(new LeftOut("library.left.empty", "", ""));
        }
        return plain.map(item -> new Draft(Ids.next(), item, whole(mail, left))).stream()
                .toList();
    }

    private List<Draft> documents(Mailed mailed, List<MailReplies.Piece> files, List<LeftOut> left) {
        Map<String, UUID> held =
                twins.of(files.stream().map(MailReplies.Piece::content).toList());
        Set<String> seen = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        for (MailReplies.Piece file : files) {
            String sum = Twins.sum(file.content());
            if (held.containsKey(sum) || !seen.add(sum)) {
                String why = held.containsKey(sum) ? "library.left.same" : "library.left.twice";
                left.add(new LeftOut(why, file.name(), ""));
                continue;
            }
            read(mailed, file, left)
                    .map(one -> new Draft(
                            Ids.next(),
                            mailed.document(one, files.size() == 1),
                            List.of(one.upload().id())))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<DocumentReader.Document> read(Mailed mailed, MailReplies.Piece file, List<LeftOut> left) {
        try {
            return Optional.of(reader.read(file.name(), file.content(), mailed.language()));
        } catch (Refused refused) {
            left.add(LeftOut.of(refused, file.name()));
            return Optional.empty();
        }
    }

    /** The text as a file, where a description has no room for all of it. */
    private List<UUID> whole(Incoming mail, List<LeftOut> left) {
        if (mail.text().length() <= Mailed.SUMMARY) {
            return List.of();
        }
        try {
            byte[] content = mail.text().getBytes(StandardCharsets.UTF_8);
            return List.of(reader.read("mail.txt", content, "en").upload().id());
        } catch (Refused refused) {
            left.add(LeftOut.of(refused, "mail.txt"));
            return List.of();
        }
    }

    private static String sender(Incoming mail) {
        String sender = mail.name().isEmpty() || mail.sender().isEmpty()
                ? mail.sender()
                : mail.name().replaceAll("\\s+", " ") + " <" + mail.sender() + ">";
        return sender.codePointCount(0, sender.length()) <= SENDER ? sender : mail.sender();
    }

    /** The same mail to the same person is the same. */
    private static UUID id(Incoming mail, UUID account) {
        byte[] all = Arrays.copyOf(mail.hash(), mail.hash().length + 2 * Long.BYTES);
        ByteBuffer.wrap(all, mail.hash().length, 2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits());
        return UUID.nameUUIDFromBytes(all);
    }
}
