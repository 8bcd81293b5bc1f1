package org.focalnet.cooperation.partnership;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.web.Shell;

/**
 * What one side did or said. Steps are written once and never changed.
 *
 * @param number its place in the order
 * @param version of a change of the plan: which version it made; of a word to the plan: which one it is about; of a later
 *     answer: after how many months
 * @param code what was chosen, such as a reason; empty where nothing is
 * @param words what was said with it, for both
 */
public record Step(
        UUID id, int number, PartnershipAct kind, Side side, int version, String code, String words, Instant at) {

    /** What the needing side says of its need, at the end and later. */
    static final Set<String> OUTCOMES = Set.of("MET", "PARTLY", "UNMET");

    /** What the giving side says later: would it do it again? */
    static final Set<String> AGAIN = Set.of("YES", "PERHAPS", "NO");

    /** How a change touched the plan. */
    static final Set<String> CHANGES = Set.of("ADDED", "CHANGED", "REMOVED");

    /** After how many months it is asked what became of it. */
    static final Set<Integer> MONTHS = Set.of(6, 12);

    /** The end of the text key that says it. */
    public String key() {
        boolean touches =
                kind == PartnershipAct.PLANNED || kind == PartnershipAct.PROGRESS || kind == PartnershipAct.MEETING;
        return (kind.name() + (touches ? "_" + code : "")).toLowerCase(Locale.ROOT);
    }

    /** What was chosen with it, in words; empty where nothing is. */
    public String chosen(Shell shell) {
        return switch (kind) {
            case CLOSED -> shell.code("cooperation.partnership.outcome", code);
            case FOLLOWED ->
                shell.code(side == Side.NEED ? "cooperation.partnership.outcome" : "cooperation.feedback.again", code);
            case WITHDRAWN -> shell.code("cooperation.withdrawal.reason", code);
            default -> "";
        };
    }
}
