package org.focalnet.exchange.silence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Silence procedures: the list, one, breaking silence, taking it back. */
@Controller
class SilenceController {

    private final SilenceStore store;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    SilenceController(SilenceStore store, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.store = store;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/silences")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        String typed = new Typed(request).raw("page");
        int page = typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
        List<Silence> found = store.list(page);
        return new SilenceListPage(
                found.stream().limit(SilenceStore.PAGE).toList(),
                page,
                found.size() > SilenceStore.PAGE,
                Viewers.require().role().writes());
    }

    @GetMapping("/silences/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(store.find(id), request, new Typed(request));
    }

    @PostMapping("/silences/{id}/objection")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object breakSilence(@PathVariable UUID id, HttpServletRequest request) {
        Silence silence = store.find(id);
        Typed typed = new Typed(request);
        String reason = typed.text("reason", 1, 2000);
        if (!typed.problems().any()) {
            try {
                store.breakSilence(id, shells.of(request).signedIn().personName(), reason, clock.instant());
                return SeeOther.to("/silences/" + id).say("exchange.silence.said.broken");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(silence, request, typed).with(422);
    }

    @PostMapping("/silences/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id) {
        store.withdraw(id, clock.instant());
        return SeeOther.to("/silences/" + id).say("exchange.silence.said.withdrawn");
    }

    private View page(Silence silence, HttpServletRequest request, Typed typed) {
        Shell shell = shells.of(request);
        var viewer = Viewers.require();
        return new SilencePage(
                silence,
                store.objections(silence.id()).stream()
                        .map(one -> new SilencePage.Broken(
                                pickers.named(List.of(one.member()), shell)
                                        .getFirst()
                                        .name(),
                                one))
                        .toList(),
                pickers.ribbon(shell, silence.audience(), Tlp.strictest(silence.readers())),
                pickers.named(List.of(silence.owner()), shell).getFirst().name(),
                silence.open(clock.instant()),
                silence.owner().equals(viewer.member()),
                viewer.role().writes(),
                typed.raw("reason"),
                typed.problems());
    }
}
