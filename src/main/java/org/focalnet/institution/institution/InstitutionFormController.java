package org.focalnet.institution.institution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing what is known of an institution. */
@Controller
class InstitutionFormController {

    private final InstitutionStore store;

    InstitutionFormController(InstitutionStore store) {
        this.store = store;
    }

    @GetMapping("/institutions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank() {
        var blank = Profile.named(InstitutionKind.OTHER, "", null, "");
        return new InstitutionForm(Ids.next(), 0, blank, store.list(), 1, 1, null, Map.of(), new Problems());
    }

    @GetMapping("/institutions/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Institution now = store.find(id);
        return new InstitutionForm(
                id,
                now.version(),
                now.profile(),
                store.list(),
                now.themes().size() + 1,
                now.profile().contacts().size() + 1,
                null,
                Map.of(),
                new Problems());
    }

    @PostMapping("/institutions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID id = sent == null ? Ids.next() : sent;
        return save(id, store.look(id).orElse(null), typed, request);
    }

    @PostMapping("/institutions/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        return save(id, store.find(id), new Typed(request), request);
    }

    private Object save(UUID id, @Nullable Institution before, Typed typed, HttpServletRequest request) {
        Profile profile = InstitutionInput.read(typed);
        if (typed.raw("act").equals("rows")) {
            return form(id, before, profile, null, typed, request, new Problems());
        }
        boolean stale = before != null && !typed.raw("version").equals(String.valueOf(before.version()));
        if (stale && before != null && !before.profile().equals(profile)) {
            return form(id, before, profile, before.profile(), typed, request, typed.problems())
                    .with(409);
        }
        if (!stale && !typed.problems().any()) {
            try {
                write(id, before, profile);
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict overtaken) {
                Institution now = store.look(id).orElseThrow(NotFound::new);
                return form(id, now, profile, now.profile(), typed, request, typed.problems())
                        .with(409);
            }
        }
        if (typed.problems().any()) {
            return form(id, before, profile, null, typed, request, typed.problems())
                    .with(422);
        }
        return SeeOther.to("/institutions/" + id).say("institution.form.said");
    }

    private void write(UUID id, @Nullable Institution before, Profile profile) {
        if (before == null) {
            store.add(id, profile);
        } else {
            store.change(id, before.version(), profile);
        }
    }

    private View form(
            UUID id,
            @Nullable Institution before,
            Profile profile,
            @Nullable Profile theirs,
            Typed typed,
            HttpServletRequest request,
            Problems problems) {
        int more = typed.raw("act").equals("rows") ? 2 : 0;
        Map<String, String> shown = new HashMap<>();
        if (problems.any()) {
            List.copyOf(request.getParameterMap().keySet()).forEach(field -> shown.put(field, typed.raw(field)));
        }
        return new InstitutionForm(
                id,
                before == null ? 0 : before.version(),
                profile,
                store.list(),
                sent(request, "theme_words_") + more,
                sent(request, "contact_name_") + more,
                theirs,
                shown,
                problems);
    }

    private static int sent(HttpServletRequest request, String field) {
        return (int) request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(field))
                .count();
    }
}
