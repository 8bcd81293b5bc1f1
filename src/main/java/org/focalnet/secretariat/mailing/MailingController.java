package org.focalnet.secretariat.mailing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Mails to many: looked at, tried, sent and followed. */
@Controller
class MailingController {

    private final MailingStore store;
    private final MailingPages pages;
    private final MailingTrial trial;
    private final ShellFactory shells;

    MailingController(MailingStore store, MailingPages pages, MailingTrial trial, ShellFactory shells) {
        this.store = store;
        this.pages = pages;
        this.trial = trial;
        this.shells = shells;
    }

    @GetMapping("/mailings")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list(HttpServletRequest request) {
        String typed = new Typed(request).raw("page");
        int number = typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
        List<MailingStore.Counted> found = store.list(number);
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new MailingListPage(
                found.stream()
                        .map(one -> new MailingListPage.Line(one.mailing(), one.sent(), one.waiting()))
                        .toList(),
                number,
                Math.max(1, (total + MailingStore.PAGE - 1) / MailingStore.PAGE));
    }

    @GetMapping("/mailings/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.page(store.get(id), new Typed(request).raw("as"), new Problems(), shells.of(request));
    }

    /** Sends it to whoever presses, in each of its languages. */
    @PostMapping("/mailings/{id}/trial")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther attempt(@PathVariable UUID id) {
        trial.send(store.get(id));
        return SeeOther.to("/mailings/" + id).say("secretariat.mailing.said.trial");
    }

    @PostMapping("/mailings/{id}/sending")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object send(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        Mailing mailing = store.get(id);
        var problems = new Problems();
        int status;
        try {
            store.send(mailing, number(typed, "version"), number(typed, "counted"));
            return SeeOther.to("/mailings/" + id).say("secretariat.mailing.said.begun");
        } catch (Refused refused) {
            problems.add("", refused.key());
            status = 422;
        } catch (Conflict conflict) {
            if (!store.get(id).draft()) {
                return SeeOther.to("/mailings/" + id); // the button pressed twice
            }
            problems.add("", conflict.key());
            status = 409;
        }
        return pages.page(store.get(id), "", problems, shells.of(request)).with(status);
    }

    @PostMapping("/mailings/{id}/stop")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther stop(@PathVariable UUID id) {
        store.get(id);
        store.stop(id);
        return SeeOther.to("/mailings/" + id).say("secretariat.mailing.said.stopped");
    }

    @PostMapping("/mailings/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther remove(@PathVariable UUID id) {
        store.get(id);
        store.delete(id);
        return SeeOther.to("/mailings").say("secretariat.mailing.said.removed");
    }

    private static int number(Typed typed, String field) {
        return typed.raw(field).matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw(field)) : -1;
    }
}
