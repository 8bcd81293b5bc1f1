package org.focalnet.secretariat.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.document.TableFile;
import org.focalnet.secretariat.settings.Adjustment.Kind;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The texts of the program, and what the network says instead. */
@Controller
class WordController {

    private final AdjustmentStore store;
    private final Texts texts;
    private final ShellFactory shells;

    WordController(AdjustmentStore store, Texts texts, ShellFactory shells) {
        this.store = store;
        this.texts = texts;
        this.shells = shells;
    }

    @GetMapping("/settings/words")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        WordFilter filter = WordFilter.read(new Typed(request));
        Map<String, Adjustment> adjusted = store.latest(Kind.WORDS);
        List<String> found = filter.of(texts, adjusted);
        List<WordListPage.Line> shown = found.stream()
                .skip((filter.page() - 1L) * WordFilter.SIZE)
                .limit(WordFilter.SIZE)
                .map(key -> WordListPage.Line.of(texts, key, adjusted.get(key), shell.locale()))
                .toList();
        return new WordListPage(filter, WordFilter.parts(texts.keys()), shown, found.size());
    }

    /** For whoever translates or reads over elsewhere: what is filtered, a line for each language. */
    @GetMapping("/settings/words.csv")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.OFFICER)
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Map<String, Adjustment> adjusted = store.latest(Kind.WORDS);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.CLEAR.label()));
        rows.add(List.of("key", "language", "program", "network").stream()
                .map(column -> shell.code("secretariat.words.column", column))
                .toList());
        WordFilter.read(new Typed(request))
                .of(texts, adjusted)
                .forEach(key -> Words.program(texts, key)
                        .forEach((language, own) -> rows.add(List.of(
                                key,
                                language,
                                own,
                                adjusted.containsKey(key) ? adjusted.get(key).said(language) : ""))));
        return new TableFile("words", Tlp.CLEAR, rows).csv();
    }

    @GetMapping("/settings/words/{key}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(@PathVariable String key, HttpServletRequest request) {
        WordInput blank = WordInput.of(Words.program(texts, key), history(key));
        return page(key, blank, new Typed(request));
    }

    @PostMapping("/settings/words/{key}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(@PathVariable String key, HttpServletRequest request) {
        Map<String, String> program = Words.program(texts, key);
        var typed = new Typed(request);
        WordInput input = WordInput.read(program, Words.spare(key), typed, request);
        if (typed.raw("act").equals("preview") || typed.problems().any()) {
            return page(key, input, typed).with(typed.problems().status());
        }
        return keep(key, input, program, typed, request);
    }

    /** Says again what it said before. */
    @PostMapping("/settings/words/{key}/restorations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object restore(@PathVariable String key, HttpServletRequest request) {
        Map<String, String> program = Words.program(texts, key);
        var typed = new Typed(request);
        Adjustment before = history(key).stream()
                .filter(one -> String.valueOf(one.number()).equals(typed.raw("number")))
                .findFirst()
                .orElseThrow(NotFound::new);
        WordInput input = WordInput.again(program, before, Words.spare(key), typed);
        return typed.problems().any() ? page(key, input, typed).with(422) : keep(key, input, program, typed, request);
    }

    private Object keep(
            String key, WordInput input, Map<String, String> program, Typed typed, HttpServletRequest request) {
        try {
            String author = shells.of(request).signedIn().personName();
            store.change(Kind.WORDS, key, input.version(), input.said(), program, author);
            return SeeOther.to("/settings/words/" + key)
                    .say(input.said().isEmpty() ? "secretariat.words.said.back" : "secretariat.words.said.kept");
        } catch (Conflict conflict) {
            typed.problems().add("", conflict.key());
            return page(key, input.beside(history(key)), typed).with(409);
        }
    }

    private List<Adjustment> history(String key) {
        return store.history(Kind.WORDS, key);
    }

    private WordPage page(String key, WordInput input, Typed typed) {
        List<Adjustment> history = history(key);
        return WordPage.of(key, Words.program(texts, key), input, history, Words.spare(key), typed.problems());
    }
}
