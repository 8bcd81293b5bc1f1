package org.focalnet.secretariat.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.member.Theme;
import org.focalnet.member.ThemeWords;
import org.focalnet.secretariat.settings.Adjustment.Kind;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The lists from which members choose: what is called how, what is offered, and what is the network's own. */
@Controller
class VocabularyController {

    private static final String PATH = "/settings/lists";

    private final AdjustmentStore store;
    private final Texts texts;
    private final ShellFactory shells;

    VocabularyController(AdjustmentStore store, Texts texts, ShellFactory shells) {
        this.store = store;
        this.texts = texts;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(HttpServletRequest request) {
        return page(new Typed(request), request);
    }

    /** Gives a name to a theme of the network's own. */
    @PostMapping(PATH + "/themes")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object add(HttpServletRequest request) {
        var typed = new Typed(request);
        Map<String, Adjustment> named = store.latest(Kind.WORDS);
        Optional<Theme> free = Arrays.stream(Theme.values())
                .filter(theme -> theme.spare() && !named.containsKey(ThemeWords.key(theme)))
                .findFirst();
        if (free.isEmpty()) {
            typed.problems().add("text_en", "secretariat.lists.refused.full");
            return page(typed, request).with(422);
        }
        String key = ThemeWords.key(free.get());
        Map<String, String> program = Words.program(texts, key);
        WordInput input = WordInput.read(program, true, typed, request);
        if (typed.problems().any()) {
            return page(typed, request).with(422);
        }
        try {
            store.change(Kind.WORDS, key, 0, input.said(), program, author(request));
            return SeeOther.to(PATH).say("secretariat.lists.said.added");
        } catch (Conflict conflict) {
            typed.problems().add("", conflict.key());
            return page(typed, request).with(409);
        }
    }

    /** Offers a theme no longer, or again. What has it keeps it. */
    @PostMapping(PATH + "/themes/{code}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther offer(@PathVariable String code, HttpServletRequest request) {
        Theme theme = Arrays.stream(Theme.values())
                .filter(one -> one.name().equals(code))
                .filter(one -> ThemeWords.known(shells.of(request)).contains(one))
                .findFirst()
                .orElseThrow(NotFound::new);
        String key = ThemeWords.key(theme);
        boolean retires = new Typed(request).raw("act").equals("retire");
        Adjustment last = store.latest(Kind.ENTRY).get(key);
        store.change(
                Kind.ENTRY,
                key,
                last == null ? 0 : last.number(),
                retires ? Map.of(Adjustment.VALUE, "retired") : Map.of(),
                Map.of(),
                author(request));
        return SeeOther.to(PATH).say(retires ? "secretariat.lists.said.retired" : "secretariat.lists.said.offered");
    }

    private String author(HttpServletRequest request) {
        return shells.of(request).signedIn().personName();
    }

    private VocabularyPage page(Typed typed, HttpServletRequest request) {
        Map<String, Adjustment> named = store.latest(Kind.WORDS);
        int free = (int) Arrays.stream(Theme.values())
                .filter(theme -> theme.spare() && !named.containsKey(ThemeWords.key(theme)))
                .count();
        Map<String, String> shown = new HashMap<>();
        Texts.LANGUAGES.forEach(one -> {
            String field = "text_" + one.getLanguage();
            shown.put(field, typed.raw(field));
        });
        return new VocabularyPage(named, free, shown, typed.problems());
    }
}
