package org.focalnet.assessment.extract;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Extracts as they are read: those of a round, those of others, one as a page and as a file. */
@Controller
class ExtractController {

    private final ExtractStore extracts;
    private final ExtractPages pages;
    private final RoundStore rounds;
    private final Documents documents;
    private final ShellFactory shells;

    ExtractController(
            ExtractStore extracts, ExtractPages pages, RoundStore rounds, Documents documents, ShellFactory shells) {
        this.extracts = extracts;
        this.pages = pages;
        this.rounds = rounds;
        this.documents = documents;
        this.shells = shells;
    }

    /** What others opened to the viewer's member. */
    @GetMapping("/assessment/extracts")
    @Door(Door.Kind.PAGE)
    View shared(HttpServletRequest request) {
        List<Extract> found = extracts.shared();
        return new SharedExtractsPage(
                found, pages.names(found.stream().map(Extract::owner).distinct().toList(), shells.of(request)));
    }

    @GetMapping("/assessment/rounds/{id}/extracts")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id) {
        return new ExtractListPage(
                rounds.find(id), extracts.of(id), Viewers.require().role().writes());
    }

    @GetMapping("/assessment/extracts/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.of(extracts.find(id), "", new Problems(), request);
    }

    @GetMapping("/assessment/extracts/{id}/extract.pdf")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Extract extract = extracts.find(id);
        Shell shell = shells.of(request);
        var document = new ExtractDocument(extract, extracts.lines(id), pages.watermark(extract, shell), shell);
        documents.send(document.document(), DocumentFormat.PDF, response);
    }
}
