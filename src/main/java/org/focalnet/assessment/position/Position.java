package org.focalnet.assessment.position;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.assessment.Finding;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * What the hub decides that the country's answer to an item is.
 *
 * @param version 0 where nothing is decided yet
 */
public record Position(UUID item, Stand stand, String author, int version, Instant decided) {

    /**
     * The position itself.
     *
     * @param value code of what was chosen; null for nothing
     * @param mitigating capacity that is there already and lowers the risk
     * @param dissent who sees it otherwise, and why: dissent stays
     */
    public record Stand(
            @Nullable String value,
            @Nullable Trend trend,
            @Nullable Confidence confidence,
            String reasoning,
            String mitigating,
            String dissent) {

        public static final Stand NONE = new Stand(null, null, null, "", "", "");
    }

    public static Position none(UUID item) {
        return new Position(item, Stand.NONE, "", 0, Instant.EPOCH);
    }

    public @Nullable String value() {
        return stand.value();
    }

    /** Whether the hub has looked at it. */
    public boolean examined(AnswerKind kind) {
        return kind == AnswerKind.TEXT
                ? !stand.reasoning().isEmpty()
                : stand.value() != null && !stand.value().equals(Values.NOT_EXAMINED);
    }

    /** What it leads on to; null where it leads nowhere. */
    public Finding.@Nullable Kind leads(AnswerKind kind) {
        return Finding.kind(kind, stand.value());
    }
}
