package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryLetter;
import org.focalnet.institution.institution.InstitutionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list, one inquiry, and what is done with it as a whole. */
@Controller
class InquiryController {

    private final InquiryStore store;
    private final InquiryListStore lists;
    private final SheetStore sheets;
    private final InquirySending sending;
    private final InstitutionStore institutions;
    private final ShellFactory shells;
    private final Clock clock;

    InquiryController(
            InquiryStore store,
            InquiryListStore lists,
            SheetStore sheets,
            InquirySending sending,
            InstitutionStore institutions,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.sheets = sheets;
        this.sending = sending;
        this.institutions = institutions;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/institutions/inquiries")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        InquiryFilter filter = InquiryFilter.read(new Typed(request));
        var found = lists.list(filter);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = lists.list(filter);
        }
        String one = filter.institution() == null
                ? ""
                : institutions.name(filter.institution()).orElseThrow(NotFound::new);
        boolean writes = Viewers.require().role().writes();
        return new InquiryListPage(filter, found, writes ? store.templates() : List.of(), one, writes);
    }

    @GetMapping("/institutions/inquiries/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return page(store.find(id), new Problems());
    }

    @PostMapping("/institutions/inquiries/{id}/sheets")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object address(@PathVariable UUID id, HttpServletRequest request) {
        Inquiry inquiry = store.find(id);
        Typed typed = new Typed(request);
        if (!inquiry.addressable()) {
            throw new NotFound();
        }
        if (typed.ids("asked").isEmpty()) {
            return page(inquiry, typed.problems().add("asked", "institution.inquiry.refused.choose"))
                    .with(422);
        }
        sheets.add(inquiry, typed.ids("asked"));
        return SeeOther.to(inquiry.path()).say("institution.inquiry.said.addressed");
    }

    /** Everything as it would be seen: the mail of each language, and the page. */
    @GetMapping("/institutions/inquiries/{id}/preview")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View preview(@PathVariable UUID id, HttpServletRequest request) {
        Inquiry inquiry = store.find(id);
        var mails = sheets.of(id).stream()
                .collect(Collectors.toMap(Sheet::language, one -> one, (first, other) -> first))
                .values()
                .stream()
                .map(one -> sending.sample(InquiryLetter.ASKED, one))
                .toList();
        String host = shells.of(request).signedIn().memberName();
        return new InquiryPreviewPage(inquiry, mails, host);
    }

    @PostMapping("/institutions/inquiries/{id}/sending")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object send(@PathVariable UUID id) {
        Inquiry inquiry = store.find(id);
        try {
            String sent = String.valueOf(sending.send(id));
            return SeeOther.to(inquiry.path()).say("institution.inquiry.said.sent", sent);
        } catch (Refused refused) {
            return page(inquiry, new Problems().add("", refused.key(), refused.arguments()))
                    .with(422);
        }
    }

    @PostMapping("/institutions/inquiries/{id}/template")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther keep(@PathVariable UUID id, HttpServletRequest request) {
        UUID template = Objects.requireNonNullElseGet(new Typed(request).id("form"), Ids::next);
        store.keep(id, template, shells.of(request).signedIn().personName());
        return SeeOther.to("/institutions/inquiries/" + template).say("institution.inquiry.said.template");
    }

    @PostMapping("/institutions/inquiries/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        store.remove(id);
        return SeeOther.to("/institutions/inquiries").say("institution.inquiry.said.removed");
    }

    private InquiryPage page(Inquiry inquiry, Problems problems) {
        boolean writes = Viewers.require().role().writes();
        var answered = sending.answers(inquiry.id()).stream()
                .collect(Collectors.groupingBy(Inquiries.Answered::sheet, Collectors.counting()));
        return new InquiryPage(
                inquiry,
                sheets.of(inquiry.id()),
                answered,
                writes && inquiry.addressable() ? sheets.candidates(inquiry.id()) : List.of(),
                clock.instant(),
                writes,
                problems);
    }
}
