package org.focalnet.assessment.pack;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what a file that came back says, and takes it over or throws it away. */
@Controller
class FormPackPreviewController {

    private final FormPackFileStore files;
    private final RoundStore rounds;
    private final ShellFactory shells;

    FormPackPreviewController(FormPackFileStore files, RoundStore rounds, ShellFactory shells) {
        this.files = files;
        this.rounds = rounds;
        this.shells = shells;
    }

    @GetMapping("/assessment/packs/files/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View preview(@PathVariable UUID id) {
        return page(files.preview(id), false);
    }

    @PostMapping("/assessment/packs/files/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object take(@PathVariable UUID id, HttpServletRequest request) {
        try {
            var typed = new Typed(request);
            Preview taken = files.take(
                    id,
                    typed.raw("mark"),
                    typed.ids("asked"),
                    shells.of(request).signedIn().personName());
            return SeeOther.to("/assessment/rounds/" + taken.file().round() + "/packs#files")
                    .say("assessment.pack.said.taken");
        } catch (Conflict elsewhere) {
            return page(files.preview(id), true).with(409);
        } catch (Refused closed) {
            return page(files.preview(id), false).with(422);
        }
    }

    /** Asks before a file is thrown away. */
    @GetMapping("/assessment/packs/files/{id}/removal")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id) {
        Arrived file = files.preview(id).file();
        return file.waits() ? new DiscardPage(rounds.find(file.round()), file) : SeeOther.to(file.path());
    }

    @PostMapping("/assessment/packs/files/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object discard(@PathVariable UUID id, HttpServletRequest request) {
        UUID round;
        try {
            round = files.discard(id);
        } catch (Refused taken) {
            return SeeOther.to("/assessment/packs/files/" + id);
        } catch (NotFound gone) { // the second click of an impatient hand
            UUID of = new Typed(request).id("round");
            if (of == null) {
                throw gone;
            }
            round = rounds.find(of).id();
        }
        return SeeOther.to("/assessment/rounds/" + round + "/packs#files").say("assessment.pack.said.discarded");
    }

    private PreviewPage page(Preview preview, boolean stale) {
        return new PreviewPage(
                rounds.find(preview.file().round()),
                preview.file(),
                preview.lines(),
                preview.asked(),
                preview.mark(),
                stale);
    }
}
