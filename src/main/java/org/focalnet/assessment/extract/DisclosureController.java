package org.focalnet.assessment.extract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A second person opens an extract to its readers; anybody who writes takes it back. */
@Controller
class DisclosureController {

    private final DisclosureStore disclosures;
    private final ExtractStore extracts;
    private final ExtractPages pages;
    private final ShellFactory shells;

    DisclosureController(DisclosureStore disclosures, ExtractStore extracts, ExtractPages pages, ShellFactory shells) {
        this.disclosures = disclosures;
        this.extracts = extracts;
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping("/assessment/extracts/{id}/confirmation")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER, fresh = true)
    Object ask(@PathVariable UUID id, HttpServletRequest request) {
        Extract extract = extracts.own(id);
        return extract.prepared() ? page(extract, new Problems(), request) : SeeOther.to(extract.path());
    }

    @PostMapping("/assessment/extracts/{id}/confirmation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER, fresh = true)
    Object confirm(@PathVariable UUID id, HttpServletRequest request) {
        Extract extract = extracts.own(id);
        try {
            disclosures.confirm(id, shells.of(request).signedIn().personName());
            return SeeOther.to(extract.path()).say("assessment.extract.said.disclosed");
        } catch (Refused refused) {
            var problems = new Problems();
            problems.add(refused);
            return page(extract, problems, request).with(422);
        }
    }

    @PostMapping("/assessment/extracts/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id) {
        disclosures.withdraw(id);
        return SeeOther.to("/assessment/extracts/" + id).say("assessment.extract.said.withdrawn");
    }

    private ExtractConfirmationPage page(Extract extract, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        List<Extract.Line> lines = extracts.lines(extract.id());
        return new ExtractConfirmationPage(
                extract,
                lines,
                pages.watermark(extract, shell),
                pages.readers(extract, shell),
                disclosures.turn(extract),
                Naming.in(ExtractPages.texts(lines)),
                problems);
    }
}
