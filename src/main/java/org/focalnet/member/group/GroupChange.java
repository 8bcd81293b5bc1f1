package org.focalnet.member.group;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Group;
import org.focalnet.member.LocalName;
import org.focalnet.member.Members;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a form wants a group to be.
 *
 * @param seen the {@link #seal} of the group that the form showed
 */
record GroupChange(
        String code,
        LocalName names,
        String purpose,
        @Nullable Integer silence,
        Set<MemberId> members,
        Set<MemberId> conveners,
        String seen) {

    /**
     * Reads the form.
     *
     * @param fresh whether the group is new
     * @param described whether its name is this person's to give
     * @param known the members that there are
     */
    static GroupChange read(Typed typed, boolean fresh, boolean described, Set<MemberId> known) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : Members.languages()) {
            names.put(language, typed.line("name_" + language, 0, 120));
        }
        var name = new LocalName(names);
        if (described && name.isEmpty()) {
            typed.problems().add("name_en", "web.problem.required");
        }
        String code = fresh ? typed.line("code", 1, 40).toLowerCase(Locale.ROOT) : "";
        if (fresh && !code.isEmpty() && !code.matches("[a-z][a-z0-9-]{1,39}")) {
            typed.problems().add("code", "member.group.code.problem");
        }
        Set<MemberId> conveners = ids(typed, "convener", known);
        Set<MemberId> chosen = ids(typed, "member", known);
        chosen.addAll(conveners);
        Integer silence = typed.raw("decides").equals("silence") ? typed.number("silence", 1, 60) : null;
        return new GroupChange(
                code, name, typed.text("purpose", 0, 1000), silence, chosen, conveners, typed.raw("seen"));
    }

    GroupChange convenedBy(Collection<MemberId> others) {
        return new GroupChange(code, names, purpose, silence, members, Set.copyOf(others), seen);
    }

    /** Who belongs to a group now and would not after this; nobody where the members follow the roll. */
    Set<MemberId> leaving(Group now) {
        Set<MemberId> leaving = new TreeSet<>(now.free() ? now.members() : Set.of());
        leaving.removeAll(members);
        return leaving;
    }

    /** Whether a form that named those who leave was confirmed: these, and nobody besides. */
    boolean confirmed(Group now, String said) {
        Set<MemberId> leaving = leaving(now);
        return leaving.isEmpty() || said.equals(word(leaving.toString()));
    }

    private static Set<MemberId> ids(Typed typed, String field, Set<MemberId> known) {
        return typed.ids(field).stream()
                .map(MemberId::new)
                .filter(known::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static GroupChange of(Group group) {
        return new GroupChange(
                group.code(),
                group.names(),
                group.purpose(),
                group.silence(),
                Set.copyOf(group.members()),
                Set.copyOf(group.conveners()),
                seal(group));
    }

    /**
     * What a form shows of a group, in one word: the version alone does not move when members come and go by other acts.
     */
    static String seal(Group group) {
        String shown = String.join(
                "|",
                String.valueOf(group.version()),
                new TreeSet<>(group.members()).toString(),
                new TreeSet<>(group.conveners()).toString());
        return word(shown);
    }

    static String word(String shown) {
        return UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
