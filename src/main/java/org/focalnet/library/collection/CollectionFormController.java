package org.focalnet.library.collection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Making and changing collections. */
@Controller
class CollectionFormController {

    private static final List<AudienceKind> AUDIENCES =
            List.of(AudienceKind.OWN, AudienceKind.NAMED, AudienceKind.GROUP, AudienceKind.NETWORK);

    private final CollectionStore store;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    CollectionFormController(CollectionStore store, AudiencePickers pickers, ShellFactory shells) {
        this.store = store;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library/collections/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        return form(request, Ids.next(), 0, "", "", AudienceChoice.OWN, new Problems());
    }

    @GetMapping("/library/collections/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Collected own = store.own(id);
        AudienceChoice readers = pickers.choice(own.audience());
        return form(request, id, own.version(), own.title(), own.text(), readers, new Problems());
    }

    /** Makes a collection where the version is 0, and changes it where it is another. */
    @PostMapping("/library/collections/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (version > 0) {
            store.own(id);
        }
        String title = typed.line("title", 3, 200);
        String text = typed.text("text", 0, 4000);
        AudienceChoice readers = AudiencePickers.read(typed, AUDIENCES);
        if (!typed.problems().any()) {
            try {
                store.write(id, version, title, text, readers);
                return SeeOther.to("/library/collections/" + id).say("library.said.kept");
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict stale) {
                typed.problems().add("", stale.key());
            }
        }
        return form(request, id, version, typed.raw("title"), typed.raw("text"), readers, typed.problems())
                .with(422);
    }

    private View form(
            HttpServletRequest request,
            UUID id,
            int version,
            String title,
            String text,
            AudienceChoice readers,
            Problems problems) {
        AudienceChoice shown = readers.kind() == AudienceKind.PUBLIC ? AudienceChoice.NETWORK : readers;
        return new CollectionForm(id, version, title, text, pickers.of(shells.of(request), AUDIENCES, shown), problems);
    }
}
