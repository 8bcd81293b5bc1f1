package org.focalnet.institution.brief;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The texts with which briefs begin: looked at, said differently, restored. */
@Controller
class WordingController {

    private final WordingStore store;
    private final ShellFactory shells;

    WordingController(WordingStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/institutions/texts")
    @Door(Door.Kind.PAGE)
    View show(HttpServletRequest request) {
        return page(WordingInput.language(new Typed(request), shells.of(request)), null, "", new Problems());
    }

    @PostMapping("/institutions/texts")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(HttpServletRequest request) {
        var typed = new Typed(request);
        String language = WordingInput.language(typed, shells.of(request));
        String passage = passage(typed);
        String text = typed.text("text", 1, 4000);
        if (typed.problems().any()) {
            return page(language, passage, text, typed.problems()).with(422);
        }
        String version = typed.raw("version");
        try {
            store.change(language, passage, version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0, text);
        } catch (Conflict overtaken) {
            typed.problems().add("text-" + passage, "institution.wording.stale");
            return page(language, passage, text, typed.problems()).with(409);
        }
        return SeeOther.to("/institutions/texts?language=" + language).say("institution.wording.said");
    }

    @PostMapping("/institutions/texts/restoration")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther restore(HttpServletRequest request) {
        var typed = new Typed(request);
        String language = WordingInput.language(typed, shells.of(request));
        store.restore(language, passage(typed));
        return SeeOther.to("/institutions/texts?language=" + language).say("institution.wording.said.restored");
    }

    private static String passage(Typed typed) {
        return Wording.passages().stream()
                .filter(typed.raw("passage")::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private View page(String language, @Nullable String edited, String typed, Problems problems) {
        Wording wording = store.in(language);
        List<WordingPage.Group> groups = Wording.groups().entrySet().stream()
                .map(group -> new WordingPage.Group(
                        group.getKey(),
                        group.getValue().stream()
                                .map(key -> passage(wording, key))
                                .toList()))
                .toList();
        return new WordingPage(
                language,
                WordingStore.LANGUAGES.contains(language),
                groups,
                Viewers.require().role().writes(),
                edited,
                typed,
                problems);
    }

    private static WordingPage.Passage passage(Wording wording, String key) {
        Wording.Own own = wording.own().get(key);
        return new WordingPage.Passage(key, wording.of(key), own != null, own == null ? 0 : own.version());
    }
}
