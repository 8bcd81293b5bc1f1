package org.focalnet.assessment.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.item.ItemPages;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Naming;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a person of the team thinks of an item, beside what institutions say. */
@Controller
class ItemAnswerController {

    private final ItemAnswerStore answers;
    private final SnapshotStore snapshots;
    private final ItemPages pages;

    ItemAnswerController(ItemAnswerStore answers, SnapshotStore snapshots, ItemPages pages) {
        this.answers = answers;
        this.snapshots = snapshots;
        this.pages = pages;
    }

    @PostMapping("/assessment/items/{id}/answers")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object say(@PathVariable UUID id, HttpServletRequest request) {
        RoundItem item = snapshots.item(id);
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        var typed = new Typed(request);
        String capacity = typed.line("own_capacity", 2, 160);
        String value = Values.read(item.item().answer(), "own_value", typed);
        String words = typed.text("own_words", 0, 8000);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (!typed.problems().any() && version == 0 && value == null && words.isEmpty()) {
            typed.problems().add("own_words", "web.problem.required");
        }
        if (!typed.problems().any()) {
            try {
                answers.say(item, account, version, capacity, value, words);
                return SeeOther.to(item.path())
                        .say(Naming.in(words).isEmpty() ? "assessment.said.answer" : "assessment.said.naming");
            } catch (Conflict elsewhere) {
                return pages.stale(id, "answer", request).with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.again(id, "answer", List.of(), typed.problems(), request).with(422);
    }
}
