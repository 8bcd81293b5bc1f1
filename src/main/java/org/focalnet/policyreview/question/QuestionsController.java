package org.focalnet.policyreview.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Adapts the questions to the country: reworded, switched off, added. */
@Controller
class QuestionsController {

    /** How many questions an edition may have. */
    private static final int MOST = 80;

    private final EditionStore store;
    private final ShellFactory shells;

    QuestionsController(EditionStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/policies/questions")
    @Door(Door.Kind.PAGE)
    View show(HttpServletRequest request) {
        Edition now = store.current(language(request));
        return page(now.key(), now.questions(), new QuestionsPage.Fresh("", ""), null, new Problems());
    }

    @PostMapping("/policies/questions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object adapt(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID key = typed.id("edition");
        Locale language = language(request);
        Edition opened = key == null ? store.shipped(language) : store.find(key, language);
        List<LensQuestion> questions =
                typed.raw("act").equals("shipped") ? store.shipped(language).questions() : typed(typed, opened);
        if (typed.problems().any()) {
            return typed(typed, opened, questions, null).with(422);
        }
        try {
            store.adapt(key, questions, shells.of(request).signedIn().personName(), language);
        } catch (Conflict meanwhile) {
            return typed(typed, opened, questions, store.current(language)).with(409);
        }
        return SeeOther.to("/policies/questions").say("policyreview.said.questions");
    }

    private Locale language(HttpServletRequest request) {
        return shells.of(request).locale();
    }

    private static List<LensQuestion> typed(Typed typed, Edition opened) {
        Set<String> on = Set.copyOf(typed.values("on"));
        List<LensQuestion> questions = new ArrayList<>();
        for (Part part : Part.values()) {
            for (LensQuestion one : opened.of(part)) {
                String text = typed.line("text-" + one.code(), 3, LensQuestion.LONGEST);
                questions.add(new LensQuestion(one.code(), part, text, on.contains(one.code())));
            }
            String field = part == Part.SCREEN ? "fresh_screen" : "fresh_full";
            String fresh = typed.line(field, 0, LensQuestion.LONGEST);
            if (fresh.length() >= 3 && opened.questions().size() < MOST) {
                questions.add(new LensQuestion(next(opened, part), part, fresh, true));
            } else if (!fresh.isEmpty()) {
                typed.problems().add(field, "policyreview.questions.add.problem", MOST);
            }
            if (questions.stream().noneMatch(one -> one.part() == part && one.active())) {
                typed.problems().add("", "policyreview.questions.none");
            }
        }
        return questions;
    }

    /** A code that no question of any earlier edition of this part has: editions only grow. */
    private static String next(Edition opened, Part part) {
        return (part == Part.SCREEN ? "s" : "q") + (opened.of(part).size() + 1);
    }

    private QuestionsPage typed(Typed typed, Edition opened, List<LensQuestion> questions, @Nullable Edition theirs) {
        List<LensQuestion> kept = questions.stream()
                .filter(one ->
                        opened.questions().stream().anyMatch(old -> old.code().equals(one.code())))
                .toList();
        return page(
                theirs == null ? opened.key() : theirs.key(),
                theirs == null ? kept : merged(kept, theirs),
                new QuestionsPage.Fresh(typed.raw("fresh_screen"), typed.raw("fresh_full")),
                theirs,
                typed.problems());
    }

    /** What is typed, with the questions that the colleague added. */
    private static List<LensQuestion> merged(List<LensQuestion> mine, Edition theirs) {
        List<LensQuestion> merged = new ArrayList<>(mine);
        theirs.questions().stream()
                .filter(one -> mine.stream().noneMatch(own -> own.code().equals(one.code())))
                .forEach(merged::add);
        return merged;
    }

    private QuestionsPage page(
            String key,
            List<LensQuestion> questions,
            QuestionsPage.Fresh fresh,
            @Nullable Edition theirs,
            Problems problems) {
        return new QuestionsPage(
                key,
                questions,
                fresh,
                store.all(),
                theirs,
                Viewers.require().role().writes(),
                problems);
    }
}
