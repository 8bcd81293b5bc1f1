package org.focalnet.library.item;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.library.Told;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An item in other languages, and what it said before. */
@Controller
class TextController {

    private final ItemStore items;
    private final ItemVersionStore versions;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    TextController(ItemStore items, ItemVersionStore versions, AudiencePickers pickers, ShellFactory shells) {
        this.items = items;
        this.versions = versions;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library/items/{id}/texts/{language}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable String language) {
        Item item = translatable(id);
        ItemText there = item.in(language);
        boolean known = there.language().equals(language);
        return new TextForm(item, known ? language : "", known ? there.told() : Told.NOTHING, new Problems());
    }

    @PostMapping("/library/items/{id}/texts")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, HttpServletRequest request) {
        Item item = translatable(id);
        var typed = new Typed(request);
        Told told = TextForm.told(typed);
        String language = TextForm.language(typed);
        if (!typed.problems().any()) {
            try {
                items.translate(id, language, told);
                return SeeOther.to(item.path() + "?text=" + language).say("library.said.kept");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return new TextForm(item, typed.raw("language"), told, typed.problems()).with(422);
    }

    @GetMapping("/library/items/{id}/versions")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View versions(@PathVariable UUID id, HttpServletRequest request) {
        Item item = items.find(id);
        if (item.texts().isEmpty()) {
            throw new NotFound();
        }
        Map<ItemText, List<ItemVersion>> former = new LinkedHashMap<>();
        item.texts().forEach(text -> former.put(text, versions.versions(text.id())));
        return new VersionsPage(
                item,
                former,
                pickers.ribbon(shells.of(request), item.audience(), item.facts().tlp()));
    }

    private Item translatable(UUID id) {
        Item item = items.own(id);
        if (!item.editable()) {
            throw new Refused("library.refused.state");
        }
        return item;
    }
}
