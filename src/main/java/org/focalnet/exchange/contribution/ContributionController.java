package org.focalnet.exchange.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.exchange.Threads;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Contributions without a writer. None of these addresses touches the session or when a person was last seen. */
@Controller
class ContributionController {

    private static final int LONGEST = 8_000;

    private final ContributionStore contributions;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ContributionController(ContributionStore contributions, AudiencePickers pickers, ShellFactory shells) {
        this.contributions = contributions;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/rooms/{id}/threads/{thread}/contributions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        return form(id, thread, request, "", false, new Problems());
    }

    @PostMapping("/rooms/{id}/threads/{thread}/contributions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object contribute(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        Typed typed = new Typed(request);
        String text = typed.text("text", 1, LONGEST);
        if (!typed.problems().any()) {
            try {
                contributions.contribute(id, thread, text);
                return SeeOther.to("/rooms/" + id + "/threads/" + thread + "/contributions");
            } catch (Refused no) {
                typed.problems().add("text", no.key(), no.arguments());
            }
        }
        return form(id, thread, request, text, false, typed.problems()).with(422);
    }

    /** The same for everybody: the page cannot know whose contribution waits. */
    @GetMapping("/rooms/{id}/threads/{thread}/contributions")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View kept(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        return form(id, thread, request, "", true, new Problems());
    }

    private View form(UUID room, UUID id, HttpServletRequest request, String text, boolean kept, Problems problems) {
        Shell shell = shells.of(request);
        Threads.Known thread = contributions.thread(room, id);
        return new ContributionForm(
                thread, pickers.ribbon(shell, thread.audience(), thread.tlp()), text, kept, Tokens.A_DAY, problems);
    }
}
