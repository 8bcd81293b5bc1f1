package org.focalnet.member.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Role;
import org.focalnet.identity.Colleague;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a handover.
 *
 * @param version that it was opened with; 0 for a new one
 * @param typed what the fields hold
 * @param theirs what somebody else kept meanwhile; null where nobody did
 * @param tomorrow the first day that can be chosen
 */
public record HandoverForm(
        UUID id,
        int version,
        Typing typed,
        List<Colleague> team,
        @Nullable Handover theirs,
        String tomorrow,
        Problems problems)
        implements View {

    /** The post of the focal point where nobody holds it. */
    static final String VACANT = "VACANT";

    /** The fields as text. */
    public record Typing(
            String leaving, String following, String name, String mail, boolean reading, String day, boolean told) {

        static Typing of(Handover one) {
            boolean known = one.following() != null;
            return new Typing(
                    one.leaving() == null ? VACANT : one.leaving().toString(),
                    known ? String.valueOf(one.following()) : "",
                    known ? "" : one.successor(),
                    known ? "" : one.mail(),
                    one.reading(),
                    one.day() == null ? "" : one.day().toString(),
                    one.told());
        }
    }

    /** Who can leave; the post itself where nobody holds it. */
    public Map<String, String> leaving(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        team.stream()
                .filter(one -> Preparation.PASSES.contains(one.role()))
                .forEach(one -> options.put(one.id().toString(), words(one, shell)));
        if (team.stream().noneMatch(one -> one.role() == Role.FOCAL_POINT)) {
            options.put(VACANT, shell.t("member.handover.form.vacant"));
        }
        return options;
    }

    public Map<String, String> following(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        team.forEach(one -> options.put(one.id().toString(), words(one, shell)));
        return options;
    }

    private static String words(Colleague one, Shell shell) {
        return shell.t("member.handover.person", one.name(), shell.code("web.role", one.role()));
    }
}
