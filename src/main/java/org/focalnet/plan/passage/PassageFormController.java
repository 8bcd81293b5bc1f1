package org.focalnet.plan.passage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a text, and writing it anew. */
@Controller
class PassageFormController {

    private static final int LONGEST = 20_000;

    private final PassageStore store;
    private final ReportTemplates templates;
    private final ShellFactory shells;

    PassageFormController(PassageStore store, ReportTemplates templates, ShellFactory shells) {
        this.store = store;
        this.templates = templates;
        this.shells = shells;
    }

    @GetMapping("/plan/passages/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        return new PassageForm(
                Ids.next(),
                0,
                "",
                "",
                "",
                new Typed(request).raw("section"),
                shells.of(request).language(),
                "",
                sections(request),
                null,
                new Problems());
    }

    @GetMapping("/plan/passages/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Passage passage = store.find(id);
        Passage.Facts facts = passage.facts();
        return new PassageForm(
                id,
                passage.version(),
                facts.title(),
                facts.theme() == null ? "" : facts.theme().name(),
                facts.pillar() == null ? "" : facts.pillar().name(),
                facts.section(),
                facts.language(),
                passage.latest().text(),
                sections(request),
                null,
                new Problems());
    }

    @PostMapping("/plan/passages")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        return save(sent == null ? Ids.next() : sent, 0, typed, request);
    }

    @PostMapping("/plan/passages/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        store.find(id);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        return save(id, version, typed, request);
    }

    private Object save(UUID id, int version, Typed typed, HttpServletRequest request) {
        Passage.Facts facts = facts(typed, request);
        String text = typed.text("text", 10, LONGEST);
        if (typed.problems().any()) {
            return form(id, version, typed, request, null).with(422);
        }
        String author = shells.of(request).signedIn().personName();
        try {
            if (version == 0) {
                store.add(id, facts, text, author);
            } else {
                store.change(id, version, facts, text, author);
            }
        } catch (Conflict meanwhile) {
            Passage theirs = store.find(id);
            return form(id, theirs.version(), typed, request, theirs).with(409);
        }
        return SeeOther.to("/plan/passages/" + id).say("plan.passage.said.saved");
    }

    private Passage.Facts facts(Typed typed, HttpServletRequest request) {
        String title = typed.line("title", 3, 160);
        Theme theme = typed.raw("theme").isEmpty() ? null : typed.choice("theme", Theme.class);
        Pillar pillar = typed.raw("pillar").isEmpty() ? null : typed.choice("pillar", Pillar.class);
        String section = typed.raw("section");
        if (!section.isEmpty() && !sections(request).containsKey(section)) {
            typed.problems().add("section", "web.problem.choose");
        }
        String language = typed.raw("language");
        if (Texts.LANGUAGES.stream().noneMatch(one -> one.getLanguage().equals(language))) {
            typed.problems().add("language", "web.problem.choose");
        }
        return new Passage.Facts(title, theme, pillar, section, language);
    }

    private Map<String, String> sections(HttpServletRequest request) {
        return templates.sections(shells.of(request).locale());
    }

    private View form(UUID id, int version, Typed typed, HttpServletRequest request, @Nullable Passage theirs) {
        return new PassageForm(
                id,
                version,
                typed.raw("title"),
                typed.raw("theme"),
                typed.raw("pillar"),
                typed.raw("section"),
                typed.raw("language"),
                typed.raw("text"),
                sections(request),
                theirs,
                typed.problems());
    }
}
