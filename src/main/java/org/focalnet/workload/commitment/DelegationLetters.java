package org.focalnet.workload.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.Senders;
import org.focalnet.web.Texts;
import org.focalnet.workload.WorkloadLetter;
import org.springframework.stereotype.Component;

/**
 * Mails to institutions that are given something to do: what it is and by when, as the office chose to send it; and that
 * they are no longer asked.
 */
@Component
class DelegationLetters {

    private final Mailbox mailbox;
    private final MemberNames names;
    private final Senders senders;
    private final Texts texts;

    DelegationLetters(Mailbox mailbox, MemberNames names, Senders senders, Texts texts) {
        this.mailbox = mailbox;
        this.names = names;
        this.senders = senders;
        this.texts = texts;
    }

    /** Writes in the language of whoever gives it, for it is their title that is sent. */
    void tell(Commitment commitment, String mail, Locale giver) {
        Locale language = mailbox.language(WorkloadLetter.DELEGATED, List.of(giver.getLanguage()));
        mailbox.send(new Letter(
                mail,
                language,
                WorkloadLetter.DELEGATED,
                List.of(
                        names.name(Viewers.require().member(), language),
                        title(commitment, language),
                        when(commitment, language),
                        senders.signature(language))));
    }

    /** Writes to whom it was told that nothing is asked of them any more. */
    void release(Commitment commitment, Locale giver) {
        Locale language = mailbox.language(WorkloadLetter.DROPPED, List.of(giver.getLanguage()));
        mailbox.send(new Letter(
                commitment.informed(),
                language,
                WorkloadLetter.DROPPED,
                List.of(
                        names.name(Viewers.require().member(), language),
                        title(commitment, language),
                        senders.signature(language))));
    }

    private String title(Commitment commitment, Locale language) {
        return commitment.title().isEmpty()
                ? texts.text(language, "workload.kind." + commitment.kind())
                : commitment.title();
    }

    private String when(Commitment commitment, Locale language) {
        LocalDate due = commitment.due();
        if (due != null) {
            String day = due.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
            return texts.text(language, "workload.commitment.by", day);
        }
        String first = month(commitment.months().first(), language);
        return commitment.months().count() == 1
                ? first
                : texts.text(
                        language,
                        "workload.months",
                        first,
                        month(commitment.months().last(), language));
    }

    private static String month(YearMonth month, Locale language) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", language));
    }
}
