package org.focalnet.institution.inquiry;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.institution.InquiryLetter;
import org.focalnet.notify.Letter;
import org.focalnet.notify.LetterKind.Said;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.Senders;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;

/** The mails of inquiries: who asks, until when, and a link of the reader's own. Never a question or an answer. */
@Component
public class InquiryMails {

    /** Where the link stands in a sample: a real one would be somebody's. */
    private static final String NO_LINK = "…";

    private final Mailbox mailbox;
    private final InquiryLinks links;
    private final MemberNames names;
    private final Senders senders;
    private final Address address;
    private final Texts texts;

    InquiryMails(
            Mailbox mailbox, InquiryLinks links, MemberNames names, Senders senders, Address address, Texts texts) {
        this.mailbox = mailbox;
        this.links = links;
        this.names = names;
        this.senders = senders;
        this.address = address;
        this.texts = texts;
    }

    /** A mail as it would be read. */
    public record Sample(String language, String subject, String text) {}

    /** Writes to whoever answers a sheet now, in the caller's transaction. */
    void write(InquiryLetter kind, Sheet sheet, LocalDate due) {
        Sheet.Holder reader = sheet.holder();
        if (reader == null) {
            return;
        }
        Locale language = mailbox.language(kind, List.of(sheet.language()));
        String link = kind.says().contains(Said.ONE_TIME_LINK) ? links.issue(reader.id()) : NO_LINK;
        mailbox.send(
                new Letter(reader.mail(), language, kind, said(kind, sheet, reader.person(), due, link, language)));
    }

    Sample sample(InquiryLetter kind, Sheet sheet, Locale wished) {
        Locale language = mailbox.language(kind, List.of(wished.getLanguage()));
        Sheet.Holder reader = sheet.holder();
        Object[] said = said(kind, sheet, reader == null ? NO_LINK : reader.person(), sheet.due(), NO_LINK, language)
                .toArray();
        return new Sample(
                language.getLanguage(),
                texts.text(language, kind.subjectKey(), said),
                texts.text(language, kind.textKey(), said).strip());
    }

    private List<String> said(
            InquiryLetter kind, Sheet sheet, String person, LocalDate due, String token, Locale language) {
        List<String> said = new ArrayList<>();
        for (Said one : kind.says()) {
            said.add(
                    switch (one) {
                        case READER_NAME -> person;
                        case MEMBER_NAME -> names.name(Viewers.require().member(), language);
                        case CHOSEN -> day(due, language);
                        case SENDER -> senders.signature(language);
                        case COLLEAGUE -> passedBy(sheet);
                        default -> address.origin() + "/inquiries/" + token;
                    });
        }
        return said;
    }

    /** Who had it before whoever answers now. */
    private static String passedBy(Sheet sheet) {
        return sheet.holders().stream()
                .filter(one -> one.passed() != null)
                .reduce((before, last) -> last)
                .map(Sheet.Holder::person)
                .orElse(NO_LINK);
    }

    private static String day(LocalDate day, Locale language) {
        ULocale region = language.getLanguage().equals("en") ? ULocale.UK : ULocale.forLocale(language);
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMd", region);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
