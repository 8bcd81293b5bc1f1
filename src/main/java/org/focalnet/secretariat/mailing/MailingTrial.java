package org.focalnet.secretariat.mailing;

import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.member.Post;
import org.focalnet.notify.Mailbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A mail to many, sent to the officer who wrote it. */
@Component
class MailingTrial {

    private final Accounts accounts;
    private final Mailbox mailbox;
    private final MailingSending sending;

    MailingTrial(Accounts accounts, Mailbox mailbox, MailingSending sending) {
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.sending = sending;
    }

    @Transactional
    public void send(Mailing mailing) {
        Viewer viewer = Viewers.require();
        UUID account = Objects.requireNonNull(viewer.account());
        Colleague me = accounts.colleague(account);
        for (String language : mailing.languages()) {
            var one = new MailingRecipient(
                    Ids.next(),
                    account,
                    viewer.member(),
                    me.name(),
                    Post.FOCAL_POINT,
                    me.mail(),
                    language,
                    MailingRecipient.State.WAITING,
                    null,
                    null,
                    null);
            mailbox.send(sending.letter(mailing, one, "trial"));
        }
    }
}
