package org.focalnet.identity.team;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Role;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** Whom a lead asks into the team. */
public record InviteForm(
        String name, String mail, String seat, @Nullable Role role, String language, Problems problems) {

    static InviteForm empty(String language) {
        return new InviteForm("", "", "", null, language, new Problems());
    }

    static InviteForm typed(HttpServletRequest request, List<Locale> offered) {
        var typed = new Typed(request);
        return new InviteForm(
                typed.line("name", 2, 120),
                typed.mail("mail", true),
                typed.line("seat", 0, 160),
                typed.choice("role", Role.class),
                language(typed, offered),
                typed.problems());
    }

    private static String language(Typed typed, List<Locale> offered) {
        String code = typed.raw("language").isEmpty() ? "en" : typed.raw("language");
        if (offered.stream().noneMatch(one -> one.getLanguage().equals(code))) {
            typed.problems().add("language", "web.problem.choose");
        }
        return code;
    }
}
