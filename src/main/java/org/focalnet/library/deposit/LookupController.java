package org.focalnet.library.deposit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.library.lookup.Numbered;
import org.focalnet.library.lookup.Resolver;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Proposes what a new item is from its number; what was typed already stays. */
@Controller
class LookupController {

    private final Resolver resolver;
    private final DepositForms forms;
    private final Attachments attachments;
    private final ShellFactory shells;
    private final Clock clock;

    LookupController(Resolver resolver, DepositForms forms, Attachments attachments, ShellFactory shells, Clock clock) {
        this.resolver = resolver;
        this.forms = forms;
        this.attachments = attachments;
        this.shells = shells;
        this.clock = clock;
    }

    @PostMapping("/library/deposits/lookup")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object look(HttpServletRequest request) {
        if (!resolver.configured()) {
            throw new NotFound();
        }
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID id = sent == null ? Ids.next() : sent;
        var problems = new Problems();
        List<Upload> uploads = attachments.received(request, problems);
        ItemInput input = ItemInput.read(typed, LocalDate.now(clock), null, null);
        if (!problems.any()) {
            try {
                Numbered number = Numbered.of(input.number());
                input = input.with(number, resolver.look(number));
            } catch (Refused refused) {
                problems.add(refused);
            }
        }
        return forms.of(shell, id, null, 0, input, uploads, problems).with(problems.status());
    }
}
