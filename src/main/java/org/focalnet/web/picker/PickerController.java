package org.focalnet.web.picker;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PickerController {

    private final AudiencePickers pickers;
    private final MemberNames names;
    private final ShellFactory shells;

    PickerController(AudiencePickers pickers, MemberNames names, ShellFactory shells) {
        this.pickers = pickers;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/audiences/members")
    @Door(Door.Kind.FRAGMENT)
    MembersFragment members(HttpServletRequest request) {
        String query = new Typed(request).line("q", 0, 100);
        if (query.isEmpty() || query.length() > 100) {
            return new MembersFragment(List.of());
        }
        var own = Viewers.require().member();
        return new MembersFragment(names.search(query, shells.of(request).locale()).stream()
                .filter(member -> !member.id().equals(own))
                .toList());
    }

    @GetMapping("/audiences/preview")
    @Door(Door.Kind.FRAGMENT)
    ReadersFragment preview(HttpServletRequest request) {
        Shell shell = shells.of(request);
        AudienceChoice choice = AudiencePickers.read(new Typed(request), offered(request.getParameter("kinds")));
        return new ReadersFragment(pickers.readers(shell, choice));
    }

    /** A form that offers one kind sends none: the preview must know which it is. */
    private static List<AudienceKind> offered(@org.jspecify.annotations.Nullable String kinds) {
        List<String> wanted = kinds == null ? List.of() : List.of(kinds.split(",", 10));
        List<AudienceKind> offered = Arrays.stream(AudienceKind.values())
                .filter(kind -> wanted.contains(kind.name()))
                .toList();
        return offered.isEmpty() ? List.of(AudienceKind.values()) : offered;
    }
}
