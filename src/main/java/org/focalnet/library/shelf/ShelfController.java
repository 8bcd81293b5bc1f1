package org.focalnet.library.shelf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.library.Credit;
import org.focalnet.library.collection.CollectionStore;
import org.focalnet.library.item.UseStore;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The library as a list, and what it has for the work at hand. */
@Controller
class ShelfController {

    private final ShelfStore shelf;
    private final CollectionStore collections;
    private final UseStore uses;
    private final Offered offered;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ShelfController(
            ShelfStore shelf,
            CollectionStore collections,
            UseStore uses,
            Offered offered,
            AudiencePickers pickers,
            ShellFactory shells) {
        this.shelf = shelf;
        this.collections = collections;
        this.uses = uses;
        this.offered = offered;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var viewer = Viewers.current();
        ShelfFilter filter = ShelfFilter.read(new Typed(request), viewer != null);
        List<ShelfLine> lines = shelf.list(filter, shell.language());
        boolean front = !filter.narrowed() && filter.page() == 1 && !filter.ours();
        return new ShelfPage(
                filter,
                lines,
                names(lines, shell),
                uses.counts(lines.stream().map(ShelfLine::id).toList()),
                front ? collections.newest() : List.of(),
                viewer != null && viewer.role().writes());
    }

    /** What others have done about the matter of a page of another part of the program, and why it is shown. */
    @GetMapping("/library/suggestions")
    @Door(Door.Kind.FRAGMENT)
    View suggest(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Offered.Asked asked = Offered.Asked.read(new Typed(request));
        List<Offered.Line> found = offered.of(asked, shell.language());
        return new OfferedFragment(
                asked, found, names(found.stream().map(Offered.Line::item).toList(), shell));
    }

    private Map<MemberId, String> names(List<ShelfLine> lines, Shell shell) {
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(
                        lines.stream()
                                .filter(line -> line.credit() == Credit.NAMED)
                                .map(ShelfLine::owner)
                                .distinct()
                                .toList(),
                        shell)
                .forEach(member -> names.put(member.id(), member.name()));
        return names;
    }
}
