package org.focalnet.export.leaving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.member.Members;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The proof of a deletion as files, and the count that anybody of the secretariat can have made again. */
@Controller
class ProofController {

    private final LeavingStore store;
    private final Deletion deletion;
    private final Members members;
    private final Documents documents;
    private final ShellFactory shells;

    ProofController(LeavingStore store, Deletion deletion, Members members, Documents documents, ShellFactory shells) {
        this.store = store;
        this.deletion = deletion;
        this.members = members;
        this.documents = documents;
        this.shells = shells;
    }

    @PostMapping(LeavingController.PATH + "/count")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object count(@PathVariable String code) {
        Deletion.Recount found = deletion.recount(deleted(code));
        return SeeOther.to("/members/" + code + "/leaving")
                .say("export.leaving.said.counted", Long.toString(found.held()), Long.toString(found.emptied()));
    }

    @GetMapping(LeavingController.PATH + "/proof.json")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.OFFICER)
    ResponseEntity<byte[]> json(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deletion-" + code + ".json\"")
                .body(deleted(code).proof().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(LeavingController.PATH + "/proof.pdf")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.OFFICER)
    void pdf(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        documents.send(Proof.document(deleted(code), shells.of(request)), DocumentFormat.PDF, response);
    }

    private Leaving deleted(String code) {
        Leaving leaving =
                store.require(members.find(code).orElseThrow(NotFound::new).id());
        if (leaving.deleted() == null) {
            throw new NotFound();
        }
        return leaving;
    }
}
