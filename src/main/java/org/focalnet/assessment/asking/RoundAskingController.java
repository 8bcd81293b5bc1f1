package org.focalnet.assessment.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.institution.Institutions;
import org.focalnet.member.Offices;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks an institution the sections that are its own. */
@Controller
class RoundAskingController {

    private final AskingStore askings;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final Institutions institutions;
    private final Offices offices;
    private final ShellFactory shells;
    private final Clock clock;

    RoundAskingController(
            AskingStore askings,
            RoundStore rounds,
            SnapshotStore snapshots,
            Institutions institutions,
            Offices offices,
            ShellFactory shells,
            Clock clock) {
        this.askings = askings;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.institutions = institutions;
        this.offices = offices;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/assessment/rounds/{id}/asking")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object blank(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        if (!round.open()) {
            return SeeOther.to(round.path());
        }
        var typed = new Typed(request);
        Map<String, String> shown = AskingForm.typed(typed);
        UUID institution = typed.id("institution");
        boolean known = institution != null
                && institutions.list().stream().anyMatch(one -> one.id().equals(institution));
        shown.put("institution", known ? typed.raw("institution") : "");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        shown.put(
                "due",
                java.util.Collections.max(
                                java.util.List.of(tomorrow, round.facts().due()))
                        .toString());
        shown.put("contact", offices.mail().orElse(""));
        shown.put("language", shells.of(request).language());
        if (known && institution != null) {
            askings.contacts(institution).stream().findFirst().ifPresent(one -> AskingForm.fill(shown, one));
        }
        return form(Ids.next(), round, shown, Set.of(), new Problems());
    }

    @PostMapping("/assessment/rounds/{id}/asking")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        AskingStore.Ask ask = read(typed, round, request);
        if (ask != null) {
            try {
                var shell = shells.of(request);
                askings.ask(
                        form,
                        round,
                        ask,
                        shell.in(Locale.of(ask.language())),
                        shell.signedIn().personName());
                return SeeOther.to(round.path() + "#askings").say("assessment.said.asked");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(form, round, AskingForm.typed(typed), Set.copyOf(typed.values("sections")), typed.problems())
                .with(422);
    }

    private AskingStore.@org.jspecify.annotations.Nullable Ask read(
            Typed typed, Round round, HttpServletRequest request) {
        UUID institution = typed.id("institution");
        if (institution == null
                || institutions.list().stream().noneMatch(one -> one.id().equals(institution))) {
            typed.problems().add("institution", "web.problem.choose");
        }
        String person = typed.line("person", 2, 160);
        String mail = typed.mail("mail", true);
        String capacity = typed.line("capacity", 2, 160);
        Set<String> codes = snapshots.sections(round.id()).stream()
                .filter(RoundSection::chosen)
                .map(RoundSection::code)
                .collect(Collectors.toSet());
        Set<String> sections = typed.choices("sections", codes, 1, codes.size());
        String language = typed.raw("language");
        if (shells.of(request).languages().stream()
                .noneMatch(one -> one.getLanguage().equals(language))) {
            typed.problems().add("language", "web.problem.choose");
        }
        LocalDate today = LocalDate.now(clock.withZone(askings.zone()));
        LocalDate due = typed.day("due", today, today.plusDays(366));
        if (due == null) {
            typed.problems().add("due", "web.problem.day");
        }
        String contact = typed.mail("contact", true);
        String note = typed.text("note", 0, 2000);
        return typed.problems().any() || due == null || institution == null
                ? null
                : new AskingStore.Ask(institution, person, mail, capacity, language, sections, due, note, contact);
    }

    private AskingForm form(UUID id, Round round, Map<String, String> shown, Set<String> chosen, Problems problems) {
        return new AskingForm(id, round, institutions.list(), snapshots.sections(round.id()), chosen, shown, problems);
    }
}
