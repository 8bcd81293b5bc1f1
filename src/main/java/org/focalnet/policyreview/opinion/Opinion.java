package org.focalnet.policyreview.opinion;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.policyreview.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer of the team answers to the full lens. Nobody else changes it.
 *
 * @param overall what the reviewer thinks of the whole; null while that is open
 * @param given when it was given to the others; null while it is a draft
 * @param answers by the code of the question
 */
public record Opinion(
        UUID id,
        UUID edition,
        int round,
        int version,
        UUID account,
        String author,
        @Nullable Effect overall,
        String remark,
        @Nullable Instant given,
        Map<String, Answer> answers) {

    public Opinion {
        answers = Map.copyOf(answers);
    }

    /** An answer: a judgement, words, or both. */
    public record Answer(@Nullable Effect effect, String text) {

        static final Answer NONE = new Answer(null, "");

        public boolean empty() {
            return effect == null && text.isEmpty();
        }
    }

    public Answer to(String code) {
        return answers.getOrDefault(code, Answer.NONE);
    }

    /** Whether reviewers differ on a question: two of them judged, and not alike. */
    public static boolean differ(Collection<Opinion> opinions, String code) {
        return opinions.stream()
                        .map(one -> one.to(code).effect())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether reviewers differ on the whole. */
    public static boolean differ(Collection<Opinion> opinions) {
        return opinions.stream()
                        .map(Opinion::overall)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }
}
