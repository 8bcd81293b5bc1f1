package org.focalnet.library.translation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemState;
import org.focalnet.library.item.ItemStore;
import org.focalnet.library.item.TextForm;
import org.focalnet.member.Language;
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

/** The languages of an item, and asking for one. */
@Controller
class ItemTranslationController {

    private final ItemStore items;
    private final WantedStore wanted;
    private final ProposedStore proposed;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ItemTranslationController(
            ItemStore items, WantedStore wanted, ProposedStore proposed, AudiencePickers pickers, ShellFactory shells) {
        this.items = items;
        this.wanted = wanted;
        this.proposed = proposed;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library/translations")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Viewer viewer = Viewers.require();
        int number = new Typed(request).number("page", 1, 1000);
        List<Wanted> ofUs = wanted.ofUs();
        List<Wanted> others = wanted.others(shell.language(), number);
        List<Proposed> all = proposed.all();
        List<Proposed> mine =
                all.stream().filter(one -> one.owner().equals(viewer.member())).toList();
        List<Proposed> waiting = all.stream().filter(one -> !mine.contains(one)).toList();
        var members = Stream.concat(
                        Stream.of(ofUs, others).flatMap(List::stream).map(Wanted::owner),
                        waiting.stream().map(Proposed::owner))
                .distinct()
                .toList();
        return new TranslationListPage(
                ofUs, waiting, wanted.ours(), mine, others, number, pickers.names(members, shell));
    }

    @GetMapping("/library/items/{id}/translations")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        String language = new Typed(request).raw("language");
        return page(listed(items, id), Language.codes().contains(language) ? language : "", new Problems(), request);
    }

    @PostMapping("/library/items/{id}/translations/requests")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id, HttpServletRequest request) {
        Item item = listed(items, id);
        var typed = new Typed(request);
        String language = TextForm.language(typed);
        if (!typed.problems().any()) {
            try {
                if (typed.raw("act").equals("withdraw")) {
                    wanted.withdraw(id, language);
                    return SeeOther.to(item.path() + "/translations").say("library.translation.said.withdrawn");
                }
                wanted.ask(item, language);
                return SeeOther.to(item.path() + "/translations").say("library.translation.said.asked");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(item, typed.raw("language"), typed.problems(), request).with(422);
    }

    /** An item that others read: not there for this before and after. */
    static Item listed(ItemStore items, UUID id) {
        Item item = items.find(id);
        if (item.state() != ItemState.LISTED) {
            throw new NotFound();
        }
        return item;
    }

    private View page(Item item, String language, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Viewer viewer = Viewers.require();
        List<Wanted> asked = wanted.of(item.id());
        List<Proposed> sent = proposed.of(item.id());
        var members = Stream.concat(
                        asked.stream().map(Wanted::owner), sent.stream().map(Proposed::owner))
                .distinct()
                .toList();
        return new ItemTranslationsPage(
                item,
                asked,
                sent,
                pickers.names(members, shell),
                pickers.ribbon(shell, WantedStore.readers(item), item.facts().tlp()),
                viewer.member(),
                viewer.role().writes(),
                language,
                problems);
    }
}
