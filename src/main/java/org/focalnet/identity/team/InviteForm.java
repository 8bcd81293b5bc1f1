package org.focalnet.identity.team;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Role;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** Whom a lead asks into the team. */
public record InviteForm(
        String name, String mail, String seat, @Nullable Role role, Problems problems) {

    static InviteForm empty() {
        return new InviteForm("", "", "", null, new Problems());
    }

    static InviteForm typed(HttpServletRequest request) {
        var typed = new Typed(request);
        return new InviteForm(
                typed.line("name", 2, 120),
                typed.mail("mail", true),
                typed.line("seat", 0, 160),
                typed.choice("role", Role.class),
                typed.problems());
    }
}
