package org.focalnet.outreach.newsletter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Accounts;
import org.focalnet.notify.Mailbox;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secretariat writes an issue, looks at it, sends it, and sees what became of it. */
@Controller
class IssueController {

    private final IssueStore store;
    private final Press press;
    private final IssueSending sending;
    private final Mailbox mailbox;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final ShellFactory shells;
    private final Clock clock;

    IssueController(
            IssueStore store,
            Press press,
            IssueSending sending,
            Mailbox mailbox,
            Accounts accounts,
            TransactionTemplate transaction,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.press = press;
        this.sending = sending;
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.transaction = transaction;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/newsletters")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list(HttpServletRequest request) {
        String page = new Typed(request).raw("page");
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        int last = Math.max(1, (store.count(false) + IssueStore.PAGE - 1) / IssueStore.PAGE);
        return new IssueListPage(store.list(false, number), store.subscribers(), number, last);
    }

    /** A draft of what became public since the last issue. */
    @PostMapping("/newsletters")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther draft() {
        List<Issue.Text> texts = press.draft(store.last());
        return SeeOther.to("/newsletters/" + store.create(texts)).say("newsletter.said.drafted");
    }

    @GetMapping("/newsletters/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, null, new Problems(), request);
    }

    @PostMapping("/newsletters/{id}/text")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        store.get(id);
        var typed = new Typed(request);
        String language = language(typed, request);
        var text = new Issue.Text(language, typed.line("title", 0, 200), typed.text("text", 0, 20_000));
        if (!typed.problems().any()) {
            try {
                store.save(id, text);
                return SeeOther.to("/newsletters/" + id + "?in=" + language).say("newsletter.said.saved");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(id, text, typed.problems(), request).with(422);
    }

    @PostMapping("/newsletters/{id}/test")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther test(@PathVariable UUID id, HttpServletRequest request) {
        Issue issue = store.get(id);
        Shell shell = shells.of(request);
        UUID me = shell.signedIn().account();
        String language = language(new Typed(request), request);
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
        Shell shell = shells.of(request);
        try {
            Instant at = typed.raw("when").equals("later") ? later(typed, shell) : clock.instant();
            if (!typed.problems().any()) {
                store.schedule(id, typed.raw("when").equals("never") ? null : at);
                return SeeOther.to("/newsletters/" + id).say("newsletter.said.scheduled");
            }
        } catch (Refused refused) {
            typed.problems().add(refused);
        }
        return page(id, null, typed.problems(), request).with(422);
    }

    @PostMapping("/newsletters/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther remove(@PathVariable UUID id) {
        store.get(id);
        store.remove(id);
        return SeeOther.to("/newsletters").say("newsletter.said.removed");
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
        return day == null || typed.problems().any()
                ? null
                : day.atTime(LocalTime.parse(typed.raw("time")))
                        .atZone(shell.zone())
                        .toInstant();
    }

    private View page(UUID id, Issue.@Nullable Text typed, Problems problems, HttpServletRequest request) {
        Issue issue = store.get(id);
        String language = typed != null ? typed.language() : language(new Typed(request), request);
        Issue.Text text =
                typed != null ? typed : issue.texts().getOrDefault(language, new Issue.Text(language, "", ""));
        return new IssuePage(issue, text, store.report(id), store.subscribers(), problems);
    }

    private String language(Typed typed, HttpServletRequest request) {
        String wanted = typed.raw("in");
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).anyMatch(wanted::equals)
                ? wanted
                : shells.of(request).language();
    }
}
