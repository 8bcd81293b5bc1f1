package org.focalnet.library.translation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.library.Told;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemStore;
import org.focalnet.library.item.TextForm;
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

/** A text in another language, proposed by whoever reads the item. */
@Controller
class ProposedTextController {

    private final ItemStore items;
    private final ProposedStore store;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ProposedTextController(ItemStore items, ProposedStore store, AudiencePickers pickers, ShellFactory shells) {
        this.items = items;
        this.store = store;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library/items/{id}/translations/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object blank(@PathVariable UUID id, HttpServletRequest request) {
        Item item = ItemTranslationController.listed(items, id);
        if (item.owner().equals(Viewers.require().member())) {
            return SeeOther.to(item.path() + "/texts/new");
        }
        return form(Ids.next(), item, new Typed(request).raw("language"), Told.NOTHING, true, new Problems(), request);
    }

    @PostMapping("/library/items/{id}/translations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object propose(@PathVariable UUID id, HttpServletRequest request) {
        Item item = ItemTranslationController.listed(items, id);
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID proposal = sent == null ? Ids.next() : sent;
        Told told = TextForm.told(typed);
        String language = TextForm.language(typed);
        boolean named = typed.raw("named").equals("yes");
        if (!typed.problems().any()) {
            try {
                if (item.owner().equals(Viewers.require().member())) {
                    throw new Refused("library.refused.own_translation");
                }
                store.propose(proposal, item, language, told, named);
                return SeeOther.to(item.path() + "/translations").say("library.translation.said.proposed");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(proposal, item, typed.raw("language"), told, named, typed.problems(), request)
                .with(422);
    }

    private View form(
            UUID id,
            Item item,
            String language,
            Told told,
            boolean named,
            Problems problems,
            HttpServletRequest request) {
        Shell shell = shells.of(request);
        return new TranslationForm(
                id,
                item,
                pickers.named(List.of(item.owner()), shell).getFirst().name(),
                language,
                told,
                named,
                pickers.ribbon(
                        shell,
                        AudienceKind.NAMED,
                        new HashSet<>(List.of(item.owner(), Viewers.require().member())),
                        item.facts().tlp()),
                problems);
    }
}
