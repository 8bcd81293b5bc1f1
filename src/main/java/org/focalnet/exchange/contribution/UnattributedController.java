package org.focalnet.exchange.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts a thread without names in a room. */
@Controller
class UnattributedController {

    private final ContributionStore contributions;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    UnattributedController(ContributionStore contributions, AudiencePickers pickers, ShellFactory shells) {
        this.contributions = contributions;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/rooms/{id}/unattributed")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        return form(id, Ids.next(), "", request, new Problems());
    }

    @PostMapping("/rooms/{id}/unattributed")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object start(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        String title = typed.line("title", 3, 160);
        if (!typed.problems().any()) {
            try {
                contributions.start(form, id, title);
                return SeeOther.to("/rooms/" + id + "/threads/" + form).say("exchange.contribution.started");
            } catch (Refused no) {
                typed.problems().add("title", no.key(), no.arguments());
            }
        }
        return form(id, form, title, request, typed.problems()).with(422);
    }

    private View form(UUID room, UUID form, String title, HttpServletRequest request, Problems problems) {
        return new UnattributedForm(
                room,
                form,
                pickers.ribbon(shells.of(request), contributions.room(room), org.focalnet.audience.Tlp.AMBER),
                title,
                problems);
    }
}
