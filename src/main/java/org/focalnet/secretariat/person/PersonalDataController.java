package org.focalnet.secretariat.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.member.Holders;
import org.focalnet.notify.PersonalData.Held;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is held on a person, as far as the secretariat may see it; and what persons asked. */
@Controller
class PersonalDataController {

    private final PersonStore store;
    private final Holders holders;
    private final Documents documents;
    private final ShellFactory shells;
    private final Clock clock;

    PersonalDataController(PersonStore store, Holders holders, Documents documents, ShellFactory shells, Clock clock) {
        this.store = store;
        this.holders = holders;
        this.documents = documents;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/data-protection")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(HttpServletRequest request) {
        return page(new Typed(request), shells.of(request));
    }

    @GetMapping("/data-protection/held.pdf")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.OFFICER)
    void pdf(HttpServletRequest request, HttpServletResponse response) {
        Shell shell = shells.of(request);
        String mail = mail(new Typed(request));
        if (mail.isEmpty()) {
            throw new NotFound(); // the page asks for the address
        }
        List<Held> held = store.held(mail, shell);
        documents.send(
                new Document(
                                shell.t("secretariat.person.paper"),
                                mail + " · " + shell.day(clock.instant()),
                                Tlp.AMBER_STRICT,
                                shell.locale())
                        .points(held.stream()
                                .map(one -> shell.t(one.kind()) + ": " + one.words()
                                        + (one.at() == null ? "" : " · " + shell.day(one.at())))
                                .toList()),
                DocumentFormat.PDF,
                response);
    }

    @PostMapping("/data-protection/requests")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object receive(HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        LocalDate today = LocalDate.now(clock);
        String mail = typed.mail("mail", true);
        PersonRequest.Kind kind = typed.choice("kind", PersonRequest.Kind.class);
        String note = typed.text("note", 0, 1000);
        LocalDate received = typed.day("received", today.minusYears(1), today);
        if (received == null) {
            typed.problems().add("received", "web.problem.required");
        }
        if (typed.problems().any() || kind == null || received == null) {
            return page(typed, shell).with(422);
        }
        store.receive(mail, kind, note, received, shell.signedIn().personName());
        return SeeOther.to("/data-protection").say("secretariat.person.said.received");
    }

    @PostMapping("/data-protection/requests/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object answer(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        PersonRequest.State state = typed.choice("state", PersonRequest.State.class);
        String answer = typed.text("answer", 1, 1000);
        int status = 422;
        if (!typed.problems().any() && state != null) {
            try {
                String seen = typed.raw("version");
                store.answer(
                        id,
                        state,
                        answer,
                        seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0,
                        shell.signedIn().personName());
                return SeeOther.to("/data-protection").say("secretariat.person.said.answered");
            } catch (Conflict conflict) {
                typed.problems().add("", conflict.key());
                status = 409;
            }
        }
        return page(typed, shell).with(status);
    }

    @PostMapping("/data-protection/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther remove(HttpServletRequest request) {
        store.anonymise(mail(new Typed(request)));
        return SeeOther.to("/data-protection").say("secretariat.person.said.removed");
    }

    private PersonPage page(Typed typed, Shell shell) {
        String q = typed.raw("q").strip();
        q = q.substring(0, Math.min(q.length(), 100));
        String mail = mail(typed);
        return new PersonPage(
                q,
                q.isEmpty() ? List.of() : holders.search(q),
                mail,
                mail.isEmpty() ? List.of() : store.held(mail, shell),
                mail.isEmpty() ? 0 : store.traces(mail),
                store.requests(),
                LocalDate.now(clock),
                typed.problems());
    }

    private static String mail(Typed typed) {
        String mail = typed.raw("mail").strip().toLowerCase(Locale.ROOT);
        return mail.length() <= 254 && mail.matches("[^@\\s]+@[^@\\s]+") ? mail : "";
    }
}
