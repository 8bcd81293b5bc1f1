package org.focalnet.meeting.delegation;

import java.util.List;
import java.util.Locale;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Address;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.Senders;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails that ask observers in: title, days, place and the link to their sessions, and nothing else. */
@Component
@Transactional
class ObserverMails {

    private final ObserverStore observers;
    private final Mailbox mailbox;
    private final MemberNames names;
    private final Senders senders;
    private final Address address;
    private final Texts texts;

    ObserverMails(
            ObserverStore observers,
            Mailbox mailbox,
            MemberNames names,
            Senders senders,
            Address address,
            Texts texts) {
        this.observers = observers;
        this.mailbox = mailbox;
        this.names = names;
        this.senders = senders;
        this.address = address;
        this.texts = texts;
    }

    /** Mails everybody who has no invitation yet; answers how many. */
    int invite(NetworkMeeting meeting) {
        if (meeting.draft() || meeting.cancelled() != null) {
            throw new Refused("observer.announce_first");
        }
        List<Observer> waiting = observers.all(meeting.id()).stream()
                .filter(one -> one.invited() == null)
                .toList();
        for (Observer one : waiting) {
            Locale language = mailbox.language(ObserverLetter.INVITATION, List.of(one.language()));
            var facts = meeting.facts();
            mailbox.send(new Letter(
                    one.mail(),
                    language,
                    ObserverLetter.INVITATION,
                    List.of(
                            one.name(),
                            names.name(meeting.owner(), language),
                            facts.title(),
                            MeetingTimes.days(facts.starts(), facts.ends(), language),
                            facts.place().isEmpty()
                                    ? texts.text(language, "networkmeeting.mode.online")
                                    : facts.place(),
                            address.origin() + "/network-meetings/guests/" + observers.issue(one.id()),
                            senders.signature(language))));
        }
        return waiting.size();
    }
}
