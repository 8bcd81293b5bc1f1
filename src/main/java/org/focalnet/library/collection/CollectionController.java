package org.focalnet.library.collection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Collections: to read, to make, to put in order. */
@Controller
class CollectionController {

    private final CollectionStore store;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    CollectionController(CollectionStore store, AudiencePickers pickers, ShellFactory shells) {
        this.store = store;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library/collections")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list(HttpServletRequest request) {
        var viewer = Viewers.current();
        boolean writes = viewer != null && viewer.role().writes();
        UUID item = writes ? new Typed(request).id("item") : null;
        return new CollectionListPage(
                store.all(), writes ? Viewers.require().member() : null, item == null ? "" : item.toString());
    }

    @GetMapping("/library/collections/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(store.find(id), new Typed(request), request);
    }

    private View page(Collected collection, Typed typed, HttpServletRequest request) {
        Shell shell = shells.of(request);
        var viewer = Viewers.current();
        boolean own = viewer != null && viewer.member().equals(collection.owner());
        AudienceId audience = collection.audience();
        return new CollectionPage(
                collection,
                pickers.named(List.of(collection.owner()), shell).getFirst().name(),
                store.entries(collection.id(), shell.language()),
                pickers.ribbon(shell, audience, audience.equals(AudienceId.PUBLIC) ? Tlp.CLEAR : Tlp.GREEN),
                own && Viewers.require().role().writes(),
                own && Viewers.require().role().leads() && !audience.equals(AudienceId.PUBLIC),
                typed.raw("item"),
                typed.problems());
    }

    /** An item comes in, goes, or rises by a place. */
    @PostMapping("/library/collections/{id}/items")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object arrange(@PathVariable UUID id, HttpServletRequest request) {
        Collected own = store.own(id);
        var typed = new Typed(request);
        String address =
                typed.raw("item").strip().replaceFirst("^.*/library/items/", "").replaceFirst("[?#].*$", "");
        UUID item = address.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(address) : Ids.next();
        if (typed.raw("act").equals("remove")) {
            store.remove(id, item);
        } else if (typed.raw("act").equals("rise")) {
            store.rise(id, item);
        } else if (store.add(id, item)) {
            return SeeOther.to(own.path()).say("library.said.collected");
        } else {
            typed.problems().add("item", "library.refused.collected");
            return page(own, typed, request).with(422);
        }
        return SeeOther.to(own.path());
    }

    @PostMapping("/library/collections/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther delete(@PathVariable UUID id) {
        store.delete(id);
        return SeeOther.to("/library/collections").say("library.said.deleted");
    }

    /** To everyone, by a person who just proved who they are. */
    @PostMapping("/library/collections/{id}/disclosure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    SeeOther disclose(@PathVariable UUID id) {
        Collected own = store.own(id);
        store.write(id, own.version(), own.title(), own.text(), AudienceChoice.PUBLIC);
        return SeeOther.to(own.path()).say("library.said.kept");
    }
}
