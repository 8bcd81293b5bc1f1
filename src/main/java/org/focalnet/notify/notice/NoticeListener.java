package org.focalnet.notify.notice;

import java.util.List;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.NoticeDue;
import org.focalnet.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the letters of a notice, as the office of the member that is told. */
@Component
class NoticeListener {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeListener.class);

    private final Addressees addressees;
    private final Mailbox mailbox;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final String address;

    NoticeListener(
            Addressees addressees,
            Mailbox mailbox,
            Texts texts,
            TransactionTemplate transaction,
            @Value("${focalnet.address:http://localhost:${server.port:8080}}") String address) {
        this.addressees = addressees;
        this.mailbox = mailbox;
        this.texts = texts;
        this.transaction = transaction;
        this.address = address.replaceFirst("/+$", "");
    }

    /** Without a transaction of the listener's own: it would begin before there is a viewer, and so have none. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tell(NoticeDue due) {
        Viewers.run(
                Viewer.office(due.member()),
                () -> transaction.executeWithoutResult(status -> addressees(due).forEach(one -> write(due, one))));
    }

    private List<Addressee> addressees(NoticeDue due) {
        return due.account() == null
                ? addressees.leads()
                : addressees.person(due.account()).stream().toList();
    }

    /** One whose address takes no mail keeps nobody else from being told. */
    private void write(NoticeDue due, Addressee one) {
        try {
            mailbox.send(letter(due, one));
        } catch (Refused refused) {
            LOG.warn("somebody of {} has an address that takes no mail", due.member());
        }
    }

    private Letter letter(NoticeDue due, Addressee one) {
        return new Letter(
                one.mail(),
                one.language(),
                NoticeLetter.NOTICE,
                List.of(texts.text(one.language(), due.textKey()), address + due.path()));
    }
}
