package org.focalnet.policyreview.draft;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.institution.InstitutionNames;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.Letter;
import org.focalnet.notify.MailDoor;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.Notices;
import org.focalnet.policyreview.PolicyLetter;
import org.focalnet.policyreview.PolicyNotice;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.Stage;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyIntake;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts that come by mail. Each is one item of the register, whatever is wrong with what hangs on it. */
@Component
class DraftMails implements MailDoor {

    private static final int TITLE = 160;
    private static final int ABOUT = 8_000;
    private static final int OWNER = 200;
    private static final int SENDER = 400;
    private static final int NAME = 120;

    private final MailAddressStore addresses;
    private final PolicyStore policies;
    private final PolicyIntake intake;
    private final Attachments attachments;
    private final InstitutionNames institutions;
    private final MemberNames names;
    private final Addressees people;
    private final Texts texts;
    private final Mailbox mailbox;
    private final Notices notices;
    private final TransactionTemplate transaction;

    DraftMails(
            MailAddressStore addresses,
            PolicyStore policies,
            PolicyIntake intake,
            Attachments attachments,
            InstitutionNames institutions,
            MemberNames names,
            Addressees people,
            Texts texts,
            Mailbox mailbox,
            Notices notices,
            TransactionTemplate transaction) {
        this.addresses = addresses;
        this.policies = policies;
        this.intake = intake;
        this.attachments = attachments;
        this.institutions = institutions;
        this.names = names;
        this.people = people;
        this.texts = texts;
        this.mailbox = mailbox;
        this.notices = notices;
        this.transaction = transaction;
    }

    @Override
    public String prefix() {
        return MailAddressStore.PREFIX;
    }

    @Override
    public Outcome take(String key, Incoming mail) {
        return addresses
                .open(key)
                .map(taker -> Viewers.as(taker, () -> take(mail)))
                .orElse(Outcome.STRAY);
    }

    private Outcome take(Incoming mail) {
        UUID id = id(mail);
        if (policies.kept(id).isPresent()) {
            return Outcome.TAKEN; // the same mail came before
        }
        Optional<InstitutionNames.Known> known =
                mail.sender().isEmpty() ? Optional.empty() : institutions.withContact(mail.sender());
        if (!addresses.room(known.isPresent())) {
            return Outcome.LEFT;
        }
        List<String> left = new ArrayList<>();
        List<Upload> papers = papers(mail, left);
        Policy.Words words = words(mail, known);
        transaction.executeWithoutResult(status -> {
            intake.arrive(id, words, sender(mail), left, papers);
            notices.tell(Viewers.require().member(), PolicyNotice.DRAFT_CAME, id);
            if (!left.isEmpty() && mail.answerable()) {
                answer(mail.sender(), known);
            }
        });
        return Outcome.TAKEN;
    }

    /** Stored before any transaction; what is not taken is noted, and the others are. */
    private List<Upload> papers(Incoming mail, List<String> left) {
        mail.left()
                .forEach(one -> left.add(
                        noted("policyreview.left." + one.why().name().toLowerCase(Locale.ROOT), one.name(), "")));
        List<Upload> papers = new ArrayList<>();
        mail.files().forEach(piece -> take(piece.name(), piece.content(), papers, left));
        if (mail.text().length() > ABOUT) {
            take("mail.txt", mail.text().getBytes(StandardCharsets.UTF_8), papers, left);
        }
        return papers;
    }

    private void take(String name, byte[] content, List<Upload> papers, List<String> left) {
        try {
            papers.add(attachments.receive(name, content.length, new ByteArrayInputStream(content)));
        } catch (Refused refused) {
            Object[] said = refused.arguments();
            left.add(noted(refused.key(), name, said.length > 1 ? String.valueOf(said[1]) : ""));
        }
    }

    private static String noted(String key, String name, String more) {
        return key + "\t" + cut(name.replaceAll("\\s+", " "), NAME) + "\t" + more.replaceAll("\\s+", " ");
    }

    /** Where it acts is a guess until somebody looks at it; a title there is always. */
    private Policy.Words words(Incoming mail, Optional<InstitutionNames.Known> known) {
        String title = mail.subject().isEmpty()
                ? mail.files().stream()
                        .map(piece -> piece.name())
                        .findFirst()
                        .orElse(mail.text().lines().findFirst().orElse(""))
                : mail.subject();
        String plain = title.replaceAll("\\s+", " ").strip();
        String owner = known.map(InstitutionNames.Known::name).orElse(mail.sender());
        return new Policy.Words(
                plain.isEmpty() ? said("policyreview.mail.untitled") : cut(plain, TITLE),
                Scope.INTERNAL,
                owner.isEmpty() ? said("policyreview.mail.unknown") : cut(owner, OWNER),
                Stage.DRAFT,
                null,
                cut(mail.text(), ABOUT));
    }

    /** In the language of the person who turned the address on. */
    private String said(String key) {
        UUID account = Viewers.require().account();
        Locale language = Optional.ofNullable(account)
                .flatMap(people::person)
                .map(Addressee::language)
                .orElse(Locale.ENGLISH);
        return texts.text(language, key);
    }

    private String sender(Incoming mail) {
        String sender = mail.sender().isEmpty() ? said("policyreview.mail.unknown") : mail.sender();
        return cut(mail.name().isEmpty() ? sender : mail.name() + " <" + sender + ">", SENDER);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** A short mail without a word of what was sent, in a language of the institution. */
    private void answer(String sender, Optional<InstitutionNames.Known> known) {
        Locale language = mailbox.language(
                PolicyLetter.MAIL_INCOMPLETE,
                known.map(InstitutionNames.Known::languages).orElse(List.of()));
        String member = names.name(Viewers.require().member(), language);
        try {
            mailbox.send(new Letter(sender, language, PolicyLetter.MAIL_INCOMPLETE, List.of(member)));
        } catch (Refused noAddress) {
            // nobody can be written to there; the item says what was left out
        }
    }

    /** The same mail to the same hub is the same item. */
    private static UUID id(Incoming mail) {
        byte[] member = ByteBuffer.allocate(16)
                .putLong(Viewers.require().member().value().getMostSignificantBits())
                .putLong(Viewers.require().member().value().getLeastSignificantBits())
                .array();
        byte[] all = Arrays.copyOf(mail.hash(), mail.hash().length + member.length);
        System.arraycopy(member, 0, all, mail.hash().length, member.length);
        return UUID.nameUUIDFromBytes(all);
    }
}
