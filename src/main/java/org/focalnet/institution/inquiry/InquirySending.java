package org.focalnet.institution.inquiry;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryLetter;
import org.focalnet.institution.InquiryNotice;
import org.focalnet.institution.inquiry.SheetStore.Moment;
import org.focalnet.member.OfficeHours;
import org.focalnet.member.Offices;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every act on an inquiry that writes to somebody: what is done and the mail that says so are one transaction. */
@Component
@Transactional
class InquirySending implements Inquiries {

    /** Who got the mail yesterday is not reminded today. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final InquiryStore inquiries;
    private final SheetStore sheets;
    private final InquiryListStore lists;
    private final AnswerStore answers;
    private final InquiryMails mails;
    private final InquiryLinks links;
    private final Offices offices;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    InquirySending(
            InquiryStore inquiries,
            SheetStore sheets,
            InquiryListStore lists,
            AnswerStore answers,
            InquiryMails mails,
            InquiryLinks links,
            Offices offices,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.inquiries = inquiries;
        this.sheets = sheets;
        this.lists = lists;
        this.answers = answers;
        this.mails = mails;
        this.links = links;
        this.offices = offices;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void put(Put put) {
        String language = put.to().stream().findFirst().map(To::language).orElse("en");
        var facts = new Inquiry.Facts(put.title(), put.note(), put.contact(), language, put.due(), put.zone());
        if (!inquiries.write(put.id(), put.asker(), facts, false, put.questions(), put.asker())) {
            return;
        }
        Inquiry inquiry = inquiries.find(put.id());
        Set<UUID> asked = put.to().stream().map(To::institution).collect(Collectors.toSet());
        if (sheets.add(inquiry, asked) < asked.size()) {
            throw new Refused("institution.inquiry.refused.off_map");
        }
        for (Sheet sheet : sheets.of(put.id())) {
            put.to().stream()
                    .filter(to -> to.institution().equals(sheet.institution()))
                    .findFirst()
                    .ifPresent(to -> sheets.answeredBy(sheet, to.person(), to.mail(), to.language()));
        }
        send(put.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answered> answers(UUID inquiry) {
        return answers.all(inquiry);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answered> answers(UUID inquiry, Collection<UUID> questions) {
        return answers.all(inquiry, questions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standing(Collection<UUID> inquiries) {
        return lists.standing(inquiries);
    }

    @Override
    public void end(UUID inquiry) {
        for (Sheet sheet : sheets.of(inquiry)) {
            if (sheet.waits()) {
                withdraw(sheet.id());
            } else {
                sheets.note(sheet.id(), Moment.SHUT);
            }
        }
    }

    @Override
    public void handIn(UUID inquiry) {
        sheets.of(inquiry).stream().filter(Sheet::waits).map(Sheet::id).forEach(id -> {
            sheets.lock(id);
            if (sheets.note(id, Moment.HANDED_IN)) {
                notices.settle(Viewers.require().member(), InquiryNotice.LATE, id);
                audit.record("inquiry.came_in", "inquiry_sheet", id);
            }
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contact> contacts(UUID institution) {
        Candidate candidate = sheets.candidate(institution);
        return candidate.contacts().stream()
                .map(one -> new Contact(one.name(), one.function(), one.mail(), candidate.language("en")))
                .toList();
    }

    /** Mails each contact who has no mail yet; answers how many. */
    int send(UUID id) {
        Inquiry inquiry = inquiries.find(id);
        List<Sheet> ready = sheets.of(id).stream()
                .filter(one -> one.times().sent() == null && one.holder() != null)
                .toList();
        if (inquiry.template() || inquiry.questions().isEmpty() || ready.isEmpty()) {
            throw new Refused("institution.inquiry.refused.nobody");
        }
        LocalDate due = inquiry.facts().due();
        if (due.isBefore(LocalDate.now(clock.withZone(inquiry.facts().zone())))) {
            throw new Refused("institution.inquiry.refused.past", "due");
        }
        inquiries.sent(id);
        for (Sheet one : ready) {
            schedule(one.id(), due, inquiry.facts().zone());
            mails.write(InquiryLetter.ASKED, one, due);
        }
        audit.record("inquiry.sent", "inquiry", id);
        return ready.size();
    }

    private void schedule(UUID sheet, LocalDate due, ZoneId zone) {
        Set<DayOfWeek> week = offices.hours().map(OfficeHours::weekdays).orElse(Set.of());
        Deadline deadline = Deadline.of(due, zone, week);
        Instant soon = clock.instant().plus(FRESH);
        sheets.schedule(sheet, due, deadline, deadline.remindAt().isAfter(soon));
    }

    @Override
    public void remind(UUID id) {
        Sheet sheet = sheets.lock(id);
        if (!sheet.open(clock.instant()) || !sheets.note(id, Moment.REMINDED)) {
            throw new Refused("institution.inquiry.refused.reminded");
        }
        mails.write(InquiryLetter.REMINDER, sheet, sheet.due());
        audit.record("inquiry.reminded", "inquiry_sheet", id);
    }

    /** What the job finds due: a reminder before the day, or once after it. Any number of nodes may ask at once. */
    void due(UUID id, Instant now) {
        Sheet sheet = sheets.lock(id);
        if (!sheet.waits()) {
            return;
        }
        if (!sheet.late(now)) {
            if (sheets.note(id, Moment.REMINDED)) {
                mails.write(InquiryLetter.REMINDER, sheet, sheet.due());
                audit.record("inquiry.reminded", "inquiry_sheet", id);
            }
        } else if (sheets.note(id, Moment.LATE)) {
            if (sheet.open(now)) {
                mails.write(InquiryLetter.LATE, sheet, sheet.due());
            }
            notices.tell(Viewers.require().member(), InquiryNotice.LATE, id);
            audit.record("inquiry.late", "inquiry_sheet", id);
        }
    }

    /** Gives another last day; one that has ended is open again. */
    void extend(UUID id, LocalDate due) {
        Sheet sheet = sheets.lock(id);
        sheet.requireRunning();
        if (sheet.due().equals(due) && sheet.open(clock.instant())) {
            return;
        }
        schedule(id, due, inquiries.find(sheet.inquiry()).facts().zone());
        mails.write(InquiryLetter.EXTENDED, sheet, due);
        notices.settle(Viewers.require().member(), InquiryNotice.LATE, id);
        audit.record("inquiry.extended", "inquiry_sheet", id);
    }

    /** Takes the questions back; twice is once. */
    void withdraw(UUID id) {
        Sheet sheet = sheets.lock(id);
        if (sheet.times().withdrawn() != null) {
            return;
        }
        sheet.requireRunning();
        if (sheets.note(id, Moment.WITHDRAWN)) {
            mails.write(InquiryLetter.WITHDRAWN, sheet, sheet.due());
            notices.settle(Viewers.require().member(), InquiryNotice.LATE, id);
            audit.record("inquiry.withdrawn", "inquiry_sheet", id);
        }
    }

    /** Writes to whoever answers, or to somebody in their place, with a new link; the old ones are dead. */
    void resend(UUID id, String person, String mail, String language) {
        Sheet sheet = sheets.lock(id);
        Sheet.Holder before = sheet.holder();
        sheet.requireRunning();
        if (!sheet.open(clock.instant()) || before == null) {
            throw new Refused("institution.inquiry.refused.over");
        }
        sheets.answeredBy(sheet, person, mail, language);
        links.end(before.id());
        mails.write(InquiryLetter.ASKED, sheets.find(id), sheet.due());
        audit.record("inquiry.resent", "inquiry_sheet", id);
    }

    /** Says thank you once, and what became of the answers; whoever holds the link reads it there. */
    void thank(UUID id, String outcome) {
        Sheet sheet = sheets.lock(id);
        if (!sheets.note(id, Moment.THANKED)) {
            throw new Refused("institution.inquiry.refused.thanked");
        }
        sheets.outcome(id, outcome);
        mails.write(InquiryLetter.THANKS, sheet, sheet.due());
        notices.settle(Viewers.require().member(), InquiryNotice.HANDED_IN, id);
        audit.record("inquiry.thanked", "inquiry_sheet", id);
    }

    /**
     * Hands a sheet on, as the person who was asked. To the same person twice is once.
     *
     * @throws Refused where that has happened too often, or to somebody who was asked before
     */
    void passOn(UUID id, UUID from, String person, String mail) {
        Sheet sheet = sheets.lock(id);
        Sheet.@Nullable Holder now = sheet.holder();
        if (now == null || sheet.holders().stream().noneMatch(one -> one.id().equals(from))) {
            throw new NotFound();
        }
        if (!now.id().equals(from)) {
            if (sheet.handedOn(from, mail)) {
                return;
            }
            throw new Refused("institution.inquiry.refused.passed", "colleague");
        }
        if (!sheet.open(clock.instant()) || sheet.times().handedIn() != null || !sheet.canBePassedOn()) {
            throw new Refused("institution.inquiry.refused.passed", "colleague");
        }
        if (sheet.holders().stream().anyMatch(one -> one.mail().equals(mail))) {
            throw new Refused("institution.inquiry.refused.asked", "mail");
        }
        sheets.pass(sheet, person, mail);
        mails.write(InquiryLetter.PASSED_ON, sheets.find(id), sheet.due());
        notices.tell(Viewers.require().member(), InquiryNotice.HANDED_ON, id);
        audit.record("inquiry.passed_on", "inquiry_sheet", id);
    }

    /** How a mail of a kind reads in a language. */
    InquiryMails.Sample sample(InquiryLetter kind, Sheet sheet) {
        return mails.sample(kind, sheet, Locale.of(sheet.language()));
    }

    /** Today on the clock of the office; UTC where it gave none. */
    @Transactional(readOnly = true)
    ZoneId zone() {
        return offices.hours().map(OfficeHours::zone).orElse(ZoneOffset.UTC);
    }
}
