package org.focalnet.plan.sheet;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A plan as files of other programs: taken along and brought in.
 *
 * @param faults what is wrong with the file that was brought; nothing of it was written
 * @param checked what it would do, where it was only looked at; null otherwise
 * @param form names the form, so that what is sent twice is brought in once
 * @param again whether actions that are in the plan already are to be added once more
 */
public record FilesPage(
        Plan plan,
        List<Fault> faults,
        @Nullable Checked checked,
        boolean writes,
        UUID form,
        boolean again,
        Problems problems)
        implements View {

    /** What becomes of a row whose action is in the plan already. */
    public enum Fate {
        CHANGED,
        LEFT,
        AGAIN
    }

    /** A row whose action is in the plan already. */
    public record Known(int row, Action action, Fate fate) {

        public String words(Shell shell) {
            return shell.t(
                    "plan.import.fate." + fate.name().toLowerCase(Locale.ROOT),
                    row,
                    action.number(),
                    action.words().title());
        }
    }

    /**
     * What a file would add and change.
     *
     * @param known rows whose actions are in the plan already
     */
    public record Checked(int added, int changed, List<Known> known) {}

    public boolean open() {
        return writes && plan.open();
    }
}
