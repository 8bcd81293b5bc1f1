package org.focalnet.library.item;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An item at its lasting address. */
@Controller
class LibraryItemController {

    private final ItemStore items;
    private final ItemCourse course;
    private final UseStore uses;
    private final LibraryItemPages pages;
    private final Signposts signposts;
    private final ShellFactory shells;

    LibraryItemController(
            ItemStore items,
            ItemCourse course,
            UseStore uses,
            LibraryItemPages pages,
            Signposts signposts,
            ShellFactory shells) {
        this.items = items;
        this.course = course;
        this.uses = uses;
        this.pages = pages;
        this.signposts = signposts;
        this.shells = shells;
    }

    @GetMapping("/library/items/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object show(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Item item = items.find(id);
        if (item.state() == ItemState.WITHDRAWN) {
            return new TombstonePage(item).with(410);
        }
        Shell shell = shells.of(request);
        String asked = new Typed(request).raw("text");
        ItemPage page = pages.page(item, asked.isEmpty() ? shell.language() : asked, "", new Problems(), shell);
        response.addHeader("Link", signposts.of(item, page.files()));
        return page;
    }

    @PostMapping("/library/items/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object withdraw(@PathVariable UUID id, HttpServletRequest request) {
        Item item = items.own(id);
        var typed = new Typed(request);
        String reason = typed.line("reason", item.state() == ItemState.DRAFT ? 0 : 3, 500);
        if (item.state() != ItemState.WITHDRAWN && typed.problems().any()) {
            Shell shell = shells.of(request);
            return pages.page(item, shell.language(), typed.raw("reason"), typed.problems(), shell)
                    .with(422);
        }
        if (item.state() == ItemState.RELAYED) {
            course.recall(item, reason);
        } else if (item.state() == ItemState.DRAFT) {
            course.discard(item);
            return SeeOther.to("/library?view=ours").say("library.said.deleted");
        } else if (item.state() != ItemState.WITHDRAWN) {
            course.withdraw(item, reason);
        }
        return SeeOther.to("/library?view=ours").say("library.said.withdrawn");
    }

    /** What the secretariat did not publish is a draft again. */
    @PostMapping("/library/items/{id}/reopening")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther reopen(@PathVariable UUID id) {
        Item item = items.own(id);
        if (item.state() == ItemState.RELAYED && pages.gone(item)) {
            course.back(item);
        }
        return SeeOther.to(item.path() + "/edit");
    }

    @PostMapping("/library/items/{id}/use")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther use(@PathVariable UUID id, HttpServletRequest request) {
        Item item = items.find(id);
        var typed = new Typed(request);
        String note = typed.text("note", 0, 1000);
        if (item.owner().equals(Viewers.require().member()) || typed.raw("act").equals("forget")) {
            uses.forget(id);
        } else if (item.state() == ItemState.LISTED) {
            uses.use(
                    id,
                    note.substring(
                            0, note.offsetByCodePoints(0, Math.min(1000, note.codePointCount(0, note.length())))));
        }
        return SeeOther.to(item.path() + "#use").say("library.said.used");
    }
}
