package org.focalnet.policyreview.advice;

import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.policyreview.Effect;
import org.focalnet.web.Naming;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of the advice: a finding, a recommendation, or both.
 *
 * @param finding null where none is typed
 * @param recommendation null where none is typed
 */
record Typing(@Nullable Finding finding, @Nullable Recommendation recommendation) {

    record Finding(UUID id, String category, Effect effect, String text) {}

    record Recommendation(UUID id, String text) {}

    /** Reads it, with what is wrong noted; what is wanted must be there, and what else is begun must be whole. */
    static Typing read(Typed typed, boolean finding, boolean recommendation) {
        Finding found = null;
        if (finding || begun(typed, "category") || begun(typed, "found")) {
            String category = typed.line("category", 2, 120);
            Effect effect = typed.choice("effect", Effect.class);
            String text = typed.text("found", 3, 2000);
            found = effect == null ? null : new Finding(id(typed, "finding-item"), category, effect, text);
        }
        Recommendation recommended = recommendation || begun(typed, "recommended")
                ? new Recommendation(id(typed, "recommendation-item"), typed.text("recommended", 3, 2000))
                : null;
        return new Typing(found, recommended);
    }

    /** Whether some of it seems to name a person. */
    boolean names() {
        return finding != null && !Naming.in(finding.category(), finding.text()).isEmpty()
                || recommendation != null && !Naming.in(recommendation.text()).isEmpty();
    }

    private static boolean begun(Typed typed, String field) {
        return !typed.raw(field).isBlank();
    }

    private static UUID id(Typed typed, String field) {
        UUID sent = typed.id(field);
        return sent == null ? Ids.next() : sent;
    }
}
