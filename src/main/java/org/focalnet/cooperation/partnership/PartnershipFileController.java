package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Files that one side of a partnership lays before the other: each is of the side that brought it, and read by both. */
@Controller
class PartnershipFileController {

    private final PartnershipStore store;
    private final PartnershipPages pages;
    private final Attachments attachments;

    PartnershipFileController(PartnershipStore store, PartnershipPages pages, Attachments attachments) {
        this.store = store;
        this.pages = pages;
        this.attachments = attachments;
    }

    @PostMapping("/cooperation/partnerships/{id}/files")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Partnership one = store.find(id);
        var typed = new Typed(request);
        List<Upload> uploads = attachments.received(request, typed.problems());
        if (uploads.isEmpty() && !typed.problems().any()) {
            typed.problems().add("file", "cooperation.partnership.files.none");
        }
        if (!typed.problems().any()) {
            try {
                attachments.take(
                        id,
                        one.audience(),
                        one.handling().mark(),
                        uploads.stream().map(Upload::id).toList());
                return SeeOther.to(one.path() + "#files").say("cooperation.partnership.files.said");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.of(id, "", uploads, typed.problems(), request).with(422);
    }
}
