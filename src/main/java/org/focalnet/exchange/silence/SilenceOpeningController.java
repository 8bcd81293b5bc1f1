package org.focalnet.exchange.silence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.exchange.Silences;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A new silence procedure. */
@Controller
class SilenceOpeningController {

    private final SilenceStore store;
    private final AudiencePickers pickers;
    private final NetworkSettings settings;
    private final ShellFactory shells;
    private final Clock clock;

    SilenceOpeningController(
            SilenceStore store, AudiencePickers pickers, NetworkSettings settings, ShellFactory shells, Clock clock) {
        this.store = store;
        this.pickers = pickers;
        this.settings = settings;
        this.shells = shells;
        this.clock = clock;
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

    private View form(HttpServletRequest request, UUID form, Typed typed, AudienceChoice readers) {
        Shell shell = shells.of(request);
        return new SilenceForm(
                form,
                typed.raw("kind"),
                typed.raw("title"),
                typed.raw("text"),
                typed.raw("days").isEmpty() ? settings.text(NetworkSettings.Setting.SILENCE_DAYS) : typed.raw("days"),
                typed.raw("named").equals("no") ? "no" : "yes",
                pickers.of(shell, Silence.AUDIENCES, readers),
                typed.problems());
    }
}
