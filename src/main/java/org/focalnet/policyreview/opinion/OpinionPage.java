package org.focalnet.policyreview.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.policyreview.Effect;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.question.Edition;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The full lens, for one reviewer.
 *
 * @param version of the opinion that the form was opened with; 0 for a new one
 * @param given whether others read it already
 * @param yes codes of the screen that called for it
 * @param stale whether the same person saved it elsewhere meanwhile
 */
public record OpinionPage(
        Policy policy,
        Edition edition,
        List<String> yes,
        int version,
        boolean given,
        OpinionStore.Said said,
        boolean stale,
        Problems problems)
        implements View {

    public static Map<String, String> effects(Shell shell) {
        Map<String, String> effects = new LinkedHashMap<>();
        for (Effect effect : Effect.values()) {
            effects.put(effect.name(), shell.code("policyreview.effect", effect));
        }
        return effects;
    }

    public Opinion.Answer to(String code) {
        return said.answers().getOrDefault(code, Opinion.Answer.NONE);
    }

    public static String name(@org.jspecify.annotations.Nullable Effect effect) {
        return effect == null ? "" : effect.name();
    }
}
