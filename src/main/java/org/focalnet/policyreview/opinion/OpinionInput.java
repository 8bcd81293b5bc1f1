package org.focalnet.policyreview.opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.policyreview.Effect;
import org.focalnet.policyreview.question.Edition;
import org.focalnet.policyreview.question.LensQuestion;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What a reviewer typed, question by question. */
final class OpinionInput {

    private OpinionInput() {}

    /** A draft may leave the judgement of the whole open; an opinion that is given may not. */
    static OpinionStore.Said read(Typed typed, Edition edition, boolean give) {
        Map<String, Opinion.Answer> answers = new LinkedHashMap<>();
        for (LensQuestion one : edition.asked(LensQuestion.Part.FULL)) {
            Effect effect = effect(typed, "effect-" + one.code());
            answers.put(one.code(), new Opinion.Answer(effect, typed.text("text-" + one.code(), 0, 4000)));
        }
        Effect overall = give ? typed.choice("overall", Effect.class) : effect(typed, "overall");
        return new OpinionStore.Said(overall, typed.text("remark", 0, 4000), answers);
    }

    private static @Nullable Effect effect(Typed typed, String field) {
        for (Effect effect : Effect.values()) {
            if (effect.name().equals(typed.raw(field))) {
                return effect;
            }
        }
        return null;
    }
}
