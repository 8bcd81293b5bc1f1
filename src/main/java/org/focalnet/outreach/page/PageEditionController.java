package org.focalnet.outreach.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the secretariat writes pages and news. */
@Controller
class PageEditionController {

    private final PageEditionStore editions;
    private final PageEditionForms forms;
    private final ShellFactory shells;
    private final Clock clock;

    PageEditionController(PageEditionStore editions, PageEditionForms forms, ShellFactory shells, Clock clock) {
        this.editions = editions;
        this.forms = forms;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/pages")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list() {
        return EditionListPage.of(editions.latest(), clock.instant());
    }

    @GetMapping("/pages/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View fresh(HttpServletRequest request) {
        Shell shell = shells.of(request);
        return forms.fresh(PageEditionForms.kind(new Typed(request)), shell.language(), shell);
    }

    @PostMapping("/pages")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object add(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        String language = typed.raw("language");
        if (!Language.ALL.contains(language)) {
            typed.problems().add("language", "web.problem.choose");
        }
        EditionForm form = forms.fresh(PageEditionForms.kind(typed), language, shell);
        Edition.Words words = EditionForm.read(typed, form.kind(), form.words().day());
        Instant at = EditionForm.when(typed, shell.zone(), clock.instant());
        if (typed.problems().any()) {
            return form.refused(words, typed.raw("at"), typed.problems()).with(422);
        }
        if (typed.raw("act").equals("preview")) {
            return form.previewed(words, typed.raw("at"));
        }
        String slug = Slug.of(form.kind(), words, name -> editions.kind(name).isPresent());
        return written(new PageEditionStore.Place(form.kind(), slug, language), 0, words, at);
    }

    @GetMapping("/pages/{slug}/texts/{language}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View edit(@PathVariable String slug, @PathVariable String language) {
        return forms.form(forms.place(slug, language));
    }

    @PostMapping("/pages/{slug}/texts/{language}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object write(@PathVariable String slug, @PathVariable String language, HttpServletRequest request) {
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        PageEditionStore.Place place = forms.place(slug, language);
        EditionForm form = forms.form(place);
        Edition.Words words = EditionForm.read(typed, place.kind(), form.words().day());
        Instant at = EditionForm.when(typed, shell.zone(), clock.instant());
        int seen = typed.raw("seen").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("seen")) : 0;
        Edition last = form.last();
        if (last != null && last.number() != seen) {
            return form.stale(last, words, typed.raw("at")).with(409);
        }
        if (typed.problems().any()) {
            return form.refused(words, typed.raw("at"), typed.problems()).with(422);
        }
        if (typed.raw("act").equals("preview")) {
            return form.previewed(words, typed.raw("at"));
        }
        try {
            return written(place, seen, words, at);
        } catch (Conflict meanwhile) {
            return form.stale(editions.versions(slug, language).getFirst(), words, typed.raw("at"))
                    .with(409);
        }
    }

    private SeeOther written(PageEditionStore.Place place, int seen, Edition.Words words, @Nullable Instant at) {
        editions.write(place, seen, words, at);
        if (at != null && !at.isAfter(clock.instant())) {
            return SeeOther.to(SiteText.path(place.kind(), place.slug())).say("outreach.said.published");
        }
        return SeeOther.to("/pages/" + place.slug() + "/texts/" + place.language())
                .say(at == null ? "outreach.said.drafted" : "outreach.said.scheduled");
    }
}
