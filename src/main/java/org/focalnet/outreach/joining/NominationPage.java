package org.focalnet.outreach.joining;

import java.util.List;
import java.util.Map;
import org.focalnet.member.Appointing.Held;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * A nomination as its officer sees it.
 *
 * @param history the appointments of the member that it seems to be of
 * @param member code of that member; empty where none is known
 * @param members all members by code, for choosing
 * @param typed what was typed, by field
 * @param form which form it was typed into: call, accept or refuse
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
        Problems problems)
        implements View {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Only the form that was sent shows its problems. */
    public Problems of(String wanted) {
        return form.equals(wanted) ? problems : new Problems();
    }
}
