package org.focalnet.plan.passage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The texts of the hub and one of them with its versions. */
@Controller
class PassageController {

    private final PassageStore store;
    private final Passages passages;
    private final ReportTemplates templates;
    private final ShellFactory shells;

    PassageController(PassageStore store, Passages passages, ReportTemplates templates, ShellFactory shells) {
        this.store = store;
        this.passages = passages;
        this.templates = templates;
        this.shells = shells;
    }

    @GetMapping("/plan/passages")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        return passages.page(PassageFilter.read(new Typed(request)));
    }

    @GetMapping("/plan/passages/list.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> export(HttpServletRequest request) {
        byte[] file = PassageExport.csv(passages.all(PassageFilter.read(new Typed(request))), shells.of(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("texts-" + store.today() + "-TLP-AMBER-STRICT.csv")
                                .build()
                                .toString())
                .body(file);
    }

    @GetMapping("/plan/passages/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Passage passage = store.find(id);
        Locale language = shells.of(request).locale();
        UUID account = Viewers.require().account();
        boolean writes = Viewers.require().role().writes();
        return new PassagePage(
                passage,
                store.history(id),
                templates.sections(language).getOrDefault(passage.facts().section(), ""),
                writes && passage.waits() && passage.approvable(account, store.others(account)),
                writes);
    }

    @PostMapping("/plan/passages/{id}/approval")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther approve(@PathVariable UUID id, HttpServletRequest request) {
        Passage passage = store.find(id);
        String typed = new Typed(request).raw("number");
        int number = typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 0;
        store.approve(id, number, shells.of(request).signedIn().personName());
        return SeeOther.to(passage.path()).say("plan.passage.said.approved");
    }

    @PostMapping("/plan/passages/{id}/retirement")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther retire(@PathVariable UUID id) {
        store.retire(id, true);
        return SeeOther.to("/plan/passages/" + id).say("plan.passage.said.retired");
    }

    @PostMapping("/plan/passages/{id}/restoration")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther restore(@PathVariable UUID id) {
        store.retire(id, false);
        return SeeOther.to("/plan/passages/" + id).say("plan.passage.said.restored");
    }
}
