package org.focalnet.exchange.silence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Silences;
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

/** Silence procedures: the list, one, a new one, breaking silence, taking it back. */
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

    @GetMapping("/silences/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        return form(request, Ids.next(), new Typed(request), AudienceChoice.named(java.util.Set.of()));
    }

    @PostMapping("/silences")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object open(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Shell shell = shells.of(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        AudienceChoice readers = AudiencePickers.read(typed, Silence.AUDIENCES);
        if (typed.raw("act").equals("check")) {
            return form(request, form, new Typed(request), readers);
        }
        Silences.Kind kind = typed.choice("kind", Silences.Kind.class);
        String title = typed.line("title", 3, 160);
        String text = typed.text("text", 1, 8000);
        int days = typed.number("days", 1, Silence.MOST_DAYS);
        boolean named = !typed.raw("named").equals("no");
        if (!typed.problems().any() && kind != null) {
            try {
                String author = shell.signedIn().personName();
                store.open(
                        form,
                        new Silences.NewSilence(kind, title, text, readers, days, shell.zone(), named, author),
                        clock.instant());
                return SeeOther.to("/silences/" + form).say("exchange.silence.said.opened");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(request, form, typed, readers).with(422);
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

    private View form(HttpServletRequest request, UUID form, Typed typed, AudienceChoice readers) {
        Shell shell = shells.of(request);
        return new SilenceForm(
                form,
                typed.raw("kind"),
                typed.raw("title"),
                typed.raw("text"),
                typed.raw("days").isEmpty() ? "5" : typed.raw("days"),
                typed.raw("named").equals("no") ? "no" : "yes",
                pickers.of(shell, Silence.AUDIENCES, readers),
                typed.problems());
    }
}
