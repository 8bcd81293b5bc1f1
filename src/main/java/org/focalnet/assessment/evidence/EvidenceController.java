package org.focalnet.assessment.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.item.ItemPages;
import org.focalnet.assessment.position.Confidence;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.web.Naming;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts evidence on an item, and takes it off. */
@Controller
class EvidenceController {

    private final EvidenceStore store;
    private final SnapshotStore snapshots;
    private final Attachments attachments;
    private final ItemPages pages;
    private final ShellFactory shells;

    EvidenceController(
            EvidenceStore store,
            SnapshotStore snapshots,
            Attachments attachments,
            ItemPages pages,
            ShellFactory shells) {
        this.store = store;
        this.snapshots = snapshots;
        this.attachments = attachments;
        this.pages = pages;
        this.shells = shells;
    }

    @PostMapping("/assessment/items/{id}/evidence")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        RoundItem item = snapshots.item(id);
        var typed = new Typed(request);
        List<Upload> uploads = attachments.received(request, typed.problems());
        String title = typed.line("title", 2, 200);
        SourceKind source = typed.choice("source", SourceKind.class);
        Confidence sure = typed.choice("sure", Confidence.class);
        String link = typed.line("link", 0, 500);
        if (!link.isEmpty() && !link.matches("https?://[^\\s<>\"]+")) {
            typed.problems().add("link", "assessment.evidence.refused.link");
        }
        String note = typed.text("note", 0, 4000);
        if (!typed.problems().any() && source != null && sure != null) {
            try {
                UUID sent = typed.id("evidence");
                var facts = new EvidenceStore.Facts(title, link, note, source, sure);
                store.add(
                        sent == null ? Ids.next() : sent,
                        item,
                        facts,
                        uploads,
                        shells.of(request).signedIn().personName());
                return SeeOther.to(item.path() + "#evidence-part")
                        .say(Naming.in(title, note).isEmpty() ? "assessment.said.evidence" : "assessment.said.naming");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.again(id, "evidence", uploads, typed.problems(), request).with(422);
    }

    @PostMapping("/assessment/evidence/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        RoundItem item = snapshots.item(store.find(id).item());
        store.remove(id, item.round());
        return SeeOther.to(item.path() + "#evidence-part").say("assessment.said.evidence_removed");
    }
}
