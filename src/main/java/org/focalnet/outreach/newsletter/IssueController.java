package org.focalnet.outreach.newsletter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secretariat writes an issue, looks at it, and sees what became of it. */
@Controller
class IssueController {

    private final IssueStore store;
    private final Press press;
    private final IssuePages pages;

    IssueController(IssueStore store, Press press, IssuePages pages) {
        this.store = store;
        this.press = press;
        this.pages = pages;
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
        return pages.page(id, null, new Problems(), request);
    }

    @PostMapping("/newsletters/{id}/text")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        store.get(id);
        var typed = new Typed(request);
        Issue.Text text = pages.text(typed, request);
        if (!typed.problems().any()) {
            try {
                store.save(id, text);
                return SeeOther.to("/newsletters/" + id + "?in=" + text.language())
                        .say("newsletter.said.saved");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.page(id, text, typed.problems(), request).with(422);
    }

    @PostMapping("/newsletters/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther remove(@PathVariable UUID id) {
        store.get(id);
        store.remove(id);
        return SeeOther.to("/newsletters").say("newsletter.said.removed");
    }
}
