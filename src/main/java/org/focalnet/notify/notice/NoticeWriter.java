package org.focalnet.notify.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.NoticeDue;
import org.focalnet.notify.preference.PreferenceStore;
import org.focalnet.notify.preference.Rhythm;
import org.focalnet.notify.push.Pushes;
import org.focalnet.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a notice into the list of one person and tells them outside as they wish, in one transaction of that person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeWriter {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeWriter.class);

    private final NoticeStore store;
    private final NoticeKinds kinds;
    private final PreferenceStore preferences;
    private final Mailbox mailbox;
    private final Pushes pushes;
    private final Texts texts;
    private final Clock clock;
    private final String address;

    NoticeWriter(
            NoticeStore store,
            NoticeKinds kinds,
            PreferenceStore preferences,
            Mailbox mailbox,
            Pushes pushes,
            Texts texts,
            Clock clock,
            @Value("${focalnet.address:http://localhost:${server.port:8080}}") String address) {
        this.store = store;
        this.kinds = kinds;
        this.preferences = preferences;
        this.mailbox = mailbox;
        this.pushes = pushes;
        this.texts = texts;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
    }

    public void write(NoticeDue due, Addressee one) {
        Instant now = clock.instant();
        Optional<Instant> mail =
                preferences.mine().mail(due.textKey(), due.object(), kinds.of(due.textKey()), now, one.zone());
        boolean at = mail.filter(when -> !when.isAfter(now)).isPresent();
        store.keep(due, one.account(), at ? null : mail.orElse(null))
                .filter(kept -> at)
                .ifPresent(kept -> {
                    send(due.member(), one, List.of(store.get(kept)));
                    pushes.ring(due.member(), kept);
                });
    }

    /** Writes one mail of all that is due; what was done meanwhile is not in it. */
    public void digest(MemberId member, Addressee one) {
        List<Notice> due = store.get(store.takeDue());
        if (!due.isEmpty()) {
            send(member, one, due);
        }
        // The newest of those that waited for the end of quiet hours: one message tells of all.
        Rhythm rhythm = preferences.mine();
        due.stream()
                .filter(notice -> rhythm.atOnce(notice.kind(), notice.object(), kinds.of(notice.kind())))
                .reduce((older, newer) -> newer)
                .ifPresent(notice -> pushes.ring(member, notice.id()));
    }

    /** Takes what is due of somebody who is there no more. */
    public void drop() {
        store.takeDue();
    }

    /** One whose address takes no mail keeps nobody else from being told; the notice stands in the list. */
    private void send(MemberId member, Addressee one, List<Notice> notices) {
        var about = new Letter.About(
                member, one.account(), notices.stream().map(Notice::id).toList());
        try {
            mailbox.send(notices.size() == 1 ? single(one, notices.getFirst(), about) : several(one, notices, about));
        } catch (Refused refused) {
            LOG.warn("somebody of {} has an address that takes no mail", member);
        }
    }

    /** The links are those of pages: the ones that serve once are made when the letter leaves, with what they answer. */
    private Letter single(Addressee one, Notice notice, Letter.About about) {
        return new Letter(
                one.mail(),
                one.language(),
                NoticeLetter.NOTICE,
                List.of(
                        texts.text(one.language(), notice.kind()),
                        address + notice.path(),
                        "",
                        address + "/notices",
                        address + "/notices/preferences"),
                about);
    }

    private Letter several(Addressee one, List<Notice> notices, Letter.About about) {
        String lines = notices.stream()
                .map(notice -> "- " + texts.text(one.language(), notice.kind()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Letter(
                one.mail(),
                one.language(),
                NoticeLetter.DIGEST,
                List.of(lines, address + "/notices", address + "/notices/preferences"),
                about);
    }
}
