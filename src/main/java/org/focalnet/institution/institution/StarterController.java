package org.focalnet.institution.institution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.Door;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The starter map: about thirty kinds of institution, of which a country keeps those that it has. */
@Controller
class StarterController {

    private final InstitutionStore store;
    private final ShellFactory shells;

    StarterController(InstitutionStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/institutions/starter")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View offer() {
        Set<InstitutionKind> there = store.kinds();
        List<InstitutionKind> offered = InstitutionKind.starter().stream()
                .filter(kind -> !there.contains(kind))
                .toList();
        return new StarterPage(offered, there.isEmpty());
    }

    @PostMapping("/institutions/starter")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object take(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        Map<InstitutionKind, Profile> wished = new EnumMap<>(InstitutionKind.class);
        for (InstitutionKind kind : typed.choices("kind", InstitutionKind.class, 1, 40)) {
            String name = typed.line("name_" + kind, 0, 200);
            wished.put(
                    kind,
                    Profile.named(
                            kind,
                            Typed.unseen(name) ? shell.code("institution.kind", kind) : name,
                            null,
                            shell.code("institution.usual", kind)));
        }
        if (typed.problems().any()) {
            return SeeOther.to("/institutions/starter").say("institution.starter.said.none");
        }
        int made = store.start(wished);
        return SeeOther.to("/institutions").say("institution.starter.said", String.valueOf(made));
    }
}
