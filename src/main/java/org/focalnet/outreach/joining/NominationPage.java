package org.focalnet.outreach.joining;

import java.util.List;
import java.util.Map;
import org.focalnet.member.Appointing.Held;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as its officer sees it.
 *
 * @param history the appointments of the member that it seems to be of
 * @param member code of that member; empty where none is known
 * @param members all members by code, for choosing
 * @param typed what was typed, by field
 * @param form which form it was typed into: call, accept or refuse
 * @param meant the state that its officer is asked about before it is let in; null for none
 */
public record NominationPage(
        Nomination nomination,
        List<Check> checks,
        List<Nomination.Call> calls,
        List<Held> history,
        String member,
        Map<String, String> members,
        Map<String, String> typed,
        String form,
        @Nullable Meant meant,
        Problems problems)
        implements View {

    /** The state that a code means, whatever the nomination calls it. */
    public record Meant(String code, String name) {}

    NominationPage asking(Meant state) {
        return new NominationPage(nomination, checks, calls, history, member, members, typed, form, state, problems);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Only the form that was sent shows its problems. */
    public Problems of(String wanted) {
        return form.equals(wanted) ? problems : new Problems();
    }
}
