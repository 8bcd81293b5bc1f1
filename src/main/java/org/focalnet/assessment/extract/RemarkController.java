package org.focalnet.assessment.extract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a facilitator or peers say to an extract. */
@Controller
class RemarkController {

    private final RemarkStore remarks;
    private final ExtractStore extracts;
    private final ExtractPages pages;
    private final ShellFactory shells;

    RemarkController(RemarkStore remarks, ExtractStore extracts, ExtractPages pages, ShellFactory shells) {
        this.remarks = remarks;
        this.extracts = extracts;
        this.pages = pages;
        this.shells = shells;
    }

    @PostMapping("/assessment/extracts/{id}/remarks")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object leave(@PathVariable UUID id, HttpServletRequest request) {
        Extract extract = extracts.find(id);
        var typed = new Typed(request);
        String remark = typed.text("remark", 1, 4000);
        if (!typed.problems().any()) {
            try {
                UUID sent = typed.id("form");
                remarks.leave(
                        extract,
                        sent == null ? Ids.next() : sent,
                        remark,
                        shells.of(request).signedIn().personName());
                return SeeOther.to(extract.path()).say("assessment.extract.said.remarked");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.of(extract, typed.raw("remark"), typed.problems(), request).with(422);
    }

    @PostMapping("/assessment/remarks/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        UUID extract = remarks.remove(id);
        // Whoever wrote it may have lost the extract meanwhile.
        return SeeOther.to(
                        extracts.kept(extract).isPresent() ? "/assessment/extracts/" + extract : "/assessment/extracts")
                .say("assessment.extract.said.remark_removed");
    }
}
