package org.focalnet.institution.brief;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.institution.institution.Institution;
import org.focalnet.institution.institution.InstitutionStore;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A version of a brief as a file, in its own language: as it goes out, or as a copy that the office keeps. */
@Controller
class BriefFileController {

    private final InstitutionStore institutions;
    private final BriefStore store;
    private final Documents documents;
    private final ShellFactory shells;

    BriefFileController(InstitutionStore institutions, BriefStore store, Documents documents, ShellFactory shells) {
        this.institutions = institutions;
        this.store = store;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/institutions/{id}/briefs/{brief}/brief.pdf")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void pdf(
            @PathVariable UUID id, @PathVariable UUID brief, HttpServletRequest request, HttpServletResponse response) {
        send(id, brief, DocumentFormat.PDF, request, response);
    }

    @GetMapping("/institutions/{id}/briefs/{brief}/brief.docx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void docx(
            @PathVariable UUID id, @PathVariable UUID brief, HttpServletRequest request, HttpServletResponse response) {
        send(id, brief, DocumentFormat.DOCX, request, response);
    }

    private void send(
            UUID id, UUID brief, DocumentFormat format, HttpServletRequest request, HttpServletResponse response) {
        Institution institution = institutions.find(id);
        Brief kept = store.find(id, brief).orElseThrow(NotFound::new);
        Shell shell = shells.of(request);
        Shell theirs = shell.in(Locale.of(kept.language()));
        String title = theirs.t("institution.brief.title", institution.name());
        String member = shell.signedIn().memberName();
        String lede = member + ", " + theirs.day(kept.at());
        Document document = "own".equals(request.getParameter("copy"))
                ? new Document(title, lede, Tlp.AMBER_STRICT, theirs.locale())
                : Document.goingOut(
                        title, lede, theirs.t("institution.brief.sender", member), kept.marking(), theirs.locale());
        for (Brief.Part part : Brief.Part.values()) {
            String text = kept.text().of(part);
            if (!text.isBlank()) {
                document = document.subheading(theirs.code("institution.brief", part))
                        .paragraph(text);
            }
        }
        documents.send(document, format, response);
    }
}
