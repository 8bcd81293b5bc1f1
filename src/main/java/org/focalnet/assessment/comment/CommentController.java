package org.focalnet.assessment.comment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.item.ItemPages;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Naming;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The team talks about an item. */
@Controller
class CommentController {

    private final CommentStore store;
    private final SnapshotStore snapshots;
    private final ItemPages pages;
    private final ShellFactory shells;

    CommentController(CommentStore store, SnapshotStore snapshots, ItemPages pages, ShellFactory shells) {
        this.store = store;
        this.snapshots = snapshots;
        this.pages = pages;
        this.shells = shells;
    }

    @PostMapping("/assessment/items/{id}/comments")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object say(@PathVariable UUID id, HttpServletRequest request) {
        RoundItem item = snapshots.item(id);
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        var typed = new Typed(request);
        String text = typed.text("comment", 1, 4000);
        if (!typed.problems().any()) {
            try {
                UUID sent = typed.id("form");
                store.say(
                        sent == null ? Ids.next() : sent,
                        item,
                        account,
                        text,
                        shells.of(request).signedIn().personName());
                return SeeOther.to(item.path() + "#comments")
                        .say(Naming.in(text).isEmpty() ? "assessment.said.comment" : "assessment.said.naming");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.again(id, "comment", List.of(), typed.problems(), request).with(422);
    }

    @PostMapping("/assessment/comments/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        Comment comment = store.find(id);
        store.remove(comment);
        return SeeOther.to("/assessment/items/" + comment.item() + "#comments").say("assessment.said.comment_removed");
    }
}
