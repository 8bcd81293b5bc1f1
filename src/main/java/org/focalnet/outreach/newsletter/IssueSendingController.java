package org.focalnet.outreach.newsletter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Accounts;
import org.focalnet.notify.Mailbox;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secretariat sends an issue: to itself, now, at a time, or not yet. */
@Controller
class IssueSendingController {

    private final IssueStore store;
    private final IssueSending sending;
    private final IssuePages pages;
    private final Mailbox mailbox;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final ShellFactory shells;
    private final Clock clock;

    IssueSendingController(
            IssueStore store,
            IssueSending sending,
            IssuePages pages,
            Mailbox mailbox,
            Accounts accounts,
            TransactionTemplate transaction,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.sending = sending;
        this.pages = pages;
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.transaction = transaction;
        this.shells = shells;
        this.clock = clock;
    }

    @PostMapping("/newsletters/{id}/test")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther test(@PathVariable UUID id, HttpServletRequest request) {
        Issue issue = store.get(id);
        Shell shell = shells.of(request);
        UUID me = shell.signedIn().account();
        String language = pages.language(new Typed(request), request);
        String mail = accounts.team().stream()
                .filter(person -> person.id().equals(me))
                .findFirst()
                .orElseThrow()
                .mail();
        transaction.executeWithoutResult(status -> mailbox.send(sending.letter(mail, language, issue, Secret.fresh())));
        return SeeOther.to("/newsletters/" + id + "?in=" + language).say("newsletter.said.tested", mail);
    }

    @PostMapping("/newsletters/{id}/sending")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object send(@PathVariable UUID id, HttpServletRequest request) {
        store.get(id);
        var typed = new Typed(request);
        if (typed.raw("when").equals("never")) {
            store.hold(id);
            return SeeOther.to("/newsletters/" + id).say("newsletter.said.held");
        }
        Shell shell = shells.of(request);
        boolean later = typed.raw("when").equals("later");
        Issue.Text shown = typed.ticked("text") ? pages.text(typed, request) : null;
        Instant at = later ? later(typed, shell) : now(typed);
        if (at != null && !typed.problems().any()) {
            try {
                store.schedule(id, shown, at);
                var answer = SeeOther.to("/newsletters/" + id);
                return later
                        ? answer.say("newsletter.said.scheduled", shell.moment(at))
                        : answer.say("newsletter.said.now");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.page(id, shown, typed.problems(), request).with(422);
    }

    /** Nothing is sent at once where another time is typed beside. */
    private Instant now(Typed typed) {
        if (!typed.raw("when").equals("now")) {
            typed.problems().add("when", "web.problem.choose");
        }
        for (String field : List.of("day", "time")) {
            if (!typed.raw(field).isBlank()) {
                typed.problems().add(field, "newsletter.problem.beside");
            }
        }
        return clock.instant();
    }

    private @Nullable Instant later(Typed typed, Shell shell) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), shell.zone());
        LocalDate day = typed.day("day", today, today.plusYears(1));
        if (day == null) {
            typed.problems().add("day", "web.problem.required");
        }
        if (!typed.raw("time").matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            typed.problems().add("time", "newsletter.problem.time");
        }
        if (day == null || typed.problems().any()) {
            return null;
        }
        Instant at = day.atTime(LocalTime.parse(typed.raw("time")))
                .atZone(shell.zone())
                .toInstant();
        if (at.isBefore(clock.instant())) {
            typed.problems().add("time", "newsletter.problem.past");
        }
        return at;
    }
}
