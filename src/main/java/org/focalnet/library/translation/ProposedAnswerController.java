package org.focalnet.library.translation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemStore;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A proposed text beside the original, and what the item's owner says of it. */
@Controller
class ProposedAnswerController {

    private final ItemStore items;
    private final ProposedStore store;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ProposedAnswerController(ItemStore items, ProposedStore store, AudiencePickers pickers, ShellFactory shells) {
        this.items = items;
        this.store = store;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library/translations/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(store.find(id), "", new Problems(), request);
    }

    /** The item's owner takes it over, or says why not; its translator takes it back. */
    @PostMapping("/library/translations/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object answer(@PathVariable UUID id, HttpServletRequest request) {
        Proposed proposed = store.find(id);
        var typed = new Typed(request);
        String act = typed.raw("act");
        String back = "/library/items/" + proposed.item() + "/translations";
        if (act.equals("remove")) {
            store.remove(id);
            return SeeOther.to(back).say("library.translation.said.removed");
        }
        boolean accepted = act.equals("accept");
        String word = typed.text("word", accepted ? 0 : 3, 1000);
        if (!typed.problems().any()) {
            try {
                store.decide(id, accepted, word);
                return SeeOther.to(back)
                        .say(accepted ? "library.translation.said.accepted" : "library.translation.said.declined");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(proposed, typed.raw("word"), typed.problems(), request).with(422);
    }

    private View page(Proposed proposed, String word, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Item item = items.find(proposed.item());
        MemberId viewer = Viewers.require().member();
        boolean writes = Viewers.require().role().writes();
        return new TranslationPage(
                item,
                proposed,
                pickers.named(List.of(proposed.owner()), shell).getFirst().name(),
                pickers.ribbon(shell, store.readers(proposed.id()), item.facts().tlp()),
                writes && viewer.equals(proposed.itemOwner()) && proposed.accepted() == null,
                writes && viewer.equals(proposed.owner()),
                word,
                problems);
    }
}
