package org.focalnet.training.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.focalnet.audience.Role;
import org.focalnet.member.Members;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Whom a visitor looks for.
 *
 * @param member code of a member; empty for all
 * @param page from 1
 */
public record PersonFilter(
        String query, String member, @Nullable Role role, int page) {

    static final int SIZE = 40;

    /** What does not fit is left out. */
    static PersonFilter of(Typed typed) {
        String page = typed.raw("page");
        return new PersonFilter(
                typed.line("q", 0, 100),
                typed.raw("member").matches("[A-Z0-9-]{2,24}") ? typed.raw("member") : "",
                Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(typed.raw("role")))
                        .findFirst()
                        .orElse(null),
                page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
    }

    boolean fits(Person person, String code) {
        String text = Members.fold(person.name() + "\n" + person.title() + "\n" + person.memberName());
        return (role == null || role == person.role())
                && (member.isEmpty() || member.equals(code))
                && text.contains(Members.fold(query));
    }

    /** Address of another page of the same list. */
    public String at(int other) {
        return "/training/people?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&member=" + member + "&role="
                + (role == null ? "" : role.name()) + "&page=" + other;
    }
}
