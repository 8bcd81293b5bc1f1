package org.focalnet.cooperation.need;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
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

/** Writing a need: new, changed, kept as a draft or posted. */
@Controller
class NeedFormController {

    private final NeedStore needs;
    private final NeedForms forms;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    NeedFormController(NeedStore needs, NeedForms forms, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.needs = needs;
        this.forms = forms;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/cooperation/needs/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Typed known = new Typed(request);
        NeedInput blank = NeedInput.blank(known, shell.language(), pickers.begun(known, AudienceChoice.OWN));
        return forms.of(shell, Ids.next(), 0, false, blank, null, new Problems());
    }

    @GetMapping("/cooperation/needs/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Need need = needs.own(id);
        return forms.of(
                shells.of(request),
                id,
                need.version(),
                need.state() == NeedState.POSTED,
                NeedInput.of(need, pickers.choice(need.intended())),
                null,
                new Problems());
    }

    @PostMapping("/cooperation/needs")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object create(HttpServletRequest request) {
        UUID sent = new Typed(request).id("id");
        UUID id = sent == null ? Ids.next() : sent;
        return answer(request, id, needs.written(id).orElse(null));
    }

    @PostMapping("/cooperation/needs/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        return answer(request, id, needs.own(id));
    }

    private Object answer(HttpServletRequest request, UUID id, @Nullable Need before) {
        try {
            return save(new Typed(request), request, id, before);
        } catch (Conflict overtaken) {
            // somebody saved between the look above and the writing: now there is something to show beside
            return save(new Typed(request), request, id, needs.own(id));
        }
    }

    private Object save(Typed typed, HttpServletRequest request, UUID id, @Nullable Need before) {
        Shell shell = shells.of(request);
        String act = typed.raw("act");
        boolean posted = before != null && before.state() == NeedState.POSTED;
        boolean complete = act.equals("post") || posted;
        var input = NeedInput.read(typed, YearMonth.now(clock), complete);
        var need = input.need();
        if (before != null && stale(typed, before) && (typed.problems().any() || !needs.says(before, need))) {
            return forms.of(shell, id, before.version(), posted, input, before, typed.problems())
                    .with(409);
        }
        if (act.equals("check")) {
            int version = before == null ? 0 : before.version();
            return forms.of(shell, id, version, posted, input, null, new Problems());
        }
        if (typed.problems().any()) {
            int version = before == null ? 0 : before.version();
            return forms.of(shell, id, version, posted, input, null, typed.problems())
                    .with(422);
        }
        boolean post = act.equals("post");
        Need kept = saved(id, need, before != null && stale(typed, before) ? null : before, post);
        return SeeOther.to("/cooperation/needs/" + id)
                .say(
                        post && kept.state() == NeedState.POSTED
                                ? "cooperation.need.said.posted"
                                : "cooperation.need.said.kept");
    }

    private Need saved(UUID id, NewNeed need, @Nullable Need before, boolean post) {
        if (before == null) {
            return needs.keep(id, need, post);
        }
        needs.change(id, before.version(), need, post && before.state() != NeedState.POSTED);
        return needs.own(id);
    }

    /** Whether what is saved is not what the form was opened with. */
    private static boolean stale(Typed typed, Need saved) {
        return !typed.raw("version").equals(String.valueOf(saved.version()));
    }
}
