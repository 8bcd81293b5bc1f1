package org.focalnet.plan.compilation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning a report: its kind first, then its title and period. */
@Controller
class CompilationFormController {

    private final CompilationStore store;
    private final ShellFactory shells;

    CompilationFormController(CompilationStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/plan/reports/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        var shell = shells.of(request);
        Compilation.Kind kind = CompilationFilter.one(Compilation.Kind.class, new Typed(request).raw("kind"));
        Compilation last = kind == null ? null : store.last(kind).orElse(null);
        String title = kind == null ? "" : shell.code("plan.compilation.kind", kind);
        return new CompilationForm(
                Ids.next(),
                kind == null ? "" : kind.name(),
                last == null ? title : last.title(),
                String.valueOf(store.today().getYear()),
                last == null ? shell.language() : last.language(),
                last != null,
                last,
                new Problems());
    }

    @PostMapping("/plan/reports")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object begin(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID id = sent == null ? Ids.next() : sent;
        Compilation.Kind kind = typed.choice("kind", Compilation.Kind.class);
        String title = typed.line("title", 3, 160);
        String period = typed.line("period", 1, 60);
        String language = typed.raw("language");
        if (Texts.LANGUAGES.stream().noneMatch(one -> one.getLanguage().equals(language))) {
            typed.problems().add("language", "web.problem.choose");
        }
        boolean carried = typed.raw("carried").equals("yes");
        if (kind == null || typed.problems().any()) {
            return form(id, kind, typed).with(422);
        }
        try {
            store.begin(id, new CompilationStore.Begun(kind, title, period, language, carried));
        } catch (Conflict other) {
            typed.problems().add("", other.key());
            return form(Ids.next(), kind, typed).with(409);
        }
        return SeeOther.to(Compilation.path(id)).say("plan.compilation.said.begun");
    }

    private View form(UUID id, Compilation.@Nullable Kind kind, Typed typed) {
        return new CompilationForm(
                id,
                kind == null ? "" : kind.name(),
                typed.raw("title"),
                typed.raw("period"),
                typed.raw("language"),
                typed.raw("carried").equals("yes"),
                kind == null ? null : store.last(kind).orElse(null),
                typed.problems());
    }
}
